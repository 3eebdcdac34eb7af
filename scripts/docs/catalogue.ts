import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as constructs from '../../constructs';
import { kebabCase, type Rule, type RuleMetadata } from '../../lib/engine';
import { exceptionRules } from '../../lib/exceptions';
import { clausesOf, otherCheckOf, policies, type Clause, type OtherCheck } from '../../lib/policies';
import { pendingClauses } from '../../lib/policies/pending';
import { allRules } from '../../lib/rules';
import { compare } from './markdown';
import { readTables, type TestedRule } from './tables';

/** The root of the repository. */
export const ROOT = join(__dirname, '../..');

/** A rule with everything that belongs to it. */
export interface RuleEntry {
  readonly rule: Rule | RuleMetadata;
  /** Its folder below lib/rules; `exceptions` for what is found about exceptions. */
  readonly topic: string;
  /** Its file, from the root of the repository. */
  readonly file: string;
  /** Its page, from docs/. */
  readonly page: string;
  readonly constructs: readonly ConstructEntry[];
  readonly tested?: TestedRule;
}

/** A construct that claims rules. */
export interface ConstructEntry {
  readonly name: string;
  readonly satisfies: readonly Rule[];
  /** Its page, from docs/, if it has one. */
  readonly page?: string;
}

/** A clause with what holds it. */
export interface ClauseEntry {
  readonly clause: Clause;
  readonly rules: readonly RuleEntry[];
  readonly constructs: readonly ConstructEntry[];
  /** What checks it that is no rule. */
  readonly otherCheck: OtherCheck | undefined;
  /** Stands in the list of what no rule checks yet. */
  readonly isPending: boolean;
}

/** All of it. */
export interface Catalogue {
  readonly rules: readonly RuleEntry[];
  readonly clauses: readonly ClauseEntry[];
  readonly constructs: readonly ConstructEntry[];
}

/** Where each folder of lib/rules has come to its name. */
export const TOPICS: Readonly<Record<string, string>> = {
  ai: 'Models and agents',
  apigateway: 'API Gateway',
  apprunner: 'App Runner',
  appsync: 'AppSync',
  autoscaling: 'Auto Scaling',
  beanstalk: 'Elastic Beanstalk',
  cloudfront: 'CloudFront',
  cloudtrail: 'CloudTrail',
  dms: 'DMS',
  documentdb: 'DocumentDB',
  dynamodb: 'DynamoDB',
  ebs: 'EBS',
  ec2: 'EC2',
  ecr: 'ECR',
  ecs: 'ECS',
  efs: 'EFS',
  eks: 'EKS',
  elasticache: 'ElastiCache',
  elb: 'Load balancers',
  entry: 'Other entry points',
  events: 'Events and workflows',
  exceptions: 'Exceptions',
  fsx: 'FSx',
  iam: 'IAM',
  kms: 'KMS',
  logs: 'CloudWatch Logs',
  mq: 'Amazon MQ',
  msk: 'MSK',
  opensearch: 'OpenSearch',
  rds: 'RDS',
  'resource-policy': 'Resource policies',
  s3: 'S3',
  sagemaker: 'SageMaker',
  sns: 'SNS',
  sqs: 'SQS',
  stack: 'Stacks',
  tags: 'Tags',
  transfer: 'Transfer Family',
  waf: 'WAF',
  workspaces: 'WorkSpaces',
};

/** Reads rules, clauses, constructs and tests, and finds them from each other. */
export function readCatalogue(): Catalogue {
  const claiming = readConstructs();
  const tables = readTables(testFiles());
  const rules = [
    ...allRules.map((rule): RuleEntry => {
      const topic = topicOf(rule);
      const tested = tables.get(rule.id);
      return {
        rule,
        topic,
        file: `lib/rules/${topic}/${kebabCase(rule.id)}.ts`,
        page: pageOf(rule),
        constructs: claiming.filter(({ satisfies }) => satisfies.includes(rule)),
        ...(tested === undefined ? {} : { tested }),
      };
    }),
    ...exceptionRules.map((rule): RuleEntry => ({
      rule,
      topic: 'exceptions',
      file: 'lib/exceptions/misuse.ts',
      page: pageOf(rule),
      constructs: [],
    })),
  ];
  const pending = new Set<string>(pendingClauses);
  const clauses = policies
    .flatMap((policy) => clausesOf(policy))
    .map((clause): ClauseEntry => {
      const citing = rules.filter(({ rule }) => rule.clauses.some(({ id }) => id === clause.id));
      return {
        clause,
        rules: citing,
        constructs: claiming.filter((each) => citing.some((entry) => entry.constructs.includes(each))),
        otherCheck: otherCheckOf(clause),
        isPending: pending.has(clause.id),
      };
    });
  return { rules, clauses, constructs: claiming };
}

const pageOf = ({ id }: RuleMetadata): string => `rules/${kebabCase(id)}.md`;

function topicOf(rule: Rule): string {
  const name = `${kebabCase(rule.id)}.ts`;
  const topic = folders('lib/rules').find((folder) => existsSync(join(ROOT, 'lib/rules', folder, name)));
  if (topic === undefined) throw new Error(`rule ${rule.id} must stand in a file ${name} in a folder of lib/rules`);
  return topic;
}

/** Every test file below test/rules, as absolute paths. */
function testFiles(): readonly string[] {
  return folders('test/rules').flatMap((folder) =>
    readdirSync(join(ROOT, 'test/rules', folder))
      .filter((name) => name.endsWith('.test.ts'))
      .sort(compare)
      .map((name) => join(ROOT, 'test/rules', folder, name)),
  );
}

function folders(path: string): readonly string[] {
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort(compare);
}

function readConstructs(): readonly ConstructEntry[] {
  return Object.entries(constructs)
    .flatMap(([name, value]) => {
      if (!('SATISFIES' in value)) return [];
      // A stage has no page of its own: nobody makes one but `EngagementApp`.
      const page = `constructs/${kebabCase(name === 'EnvironmentStage' ? 'EngagementApp' : name)}.md`;
      return [{ name, satisfies: value.SATISFIES, ...(existsSync(join(ROOT, 'docs', page)) ? { page } : {}) }];
    })
    .sort((a, b) => compare(a.name, b.name));
}
