import { relative } from 'node:path/posix';
import { version } from 'cdk-nag/package.json';
import type { RuleEntry } from './catalogue';
import { NAG_PACKS, readNagChecks, type NagCheck } from './cdk-nag';
import { NOTES, type Standing } from './comparison-notes';
import { compare, page, table } from './markdown';
import { GENERATED, nameOf } from './rule-page';

/** A check of cdk-nag with the rules of ours that name it, and how they stand to each other. */
export interface Compared {
  readonly check: NagCheck;
  readonly ours: readonly RuleEntry[];
  readonly standing: Standing;
  /** What more is asked, what else, or why nothing is. */
  readonly how?: string;
}

/** Every check of cdk-nag's packs beside our rules, by service. */
export function compareAll(rules: readonly RuleEntry[]): readonly Compared[] {
  return readNagChecks()
    .map((check): Compared => {
      const ours = rules.filter(({ rule }) => rule.cdkNag?.some((id) => check.ids.includes(id)));
      const note = NOTES[check.name];
      if (note !== undefined) return { check, ours, standing: note.is, how: note.how };
      return { check, ours, standing: ours.length > 0 ? 'same' : 'not yet' };
    })
    .sort(
      (a, b) =>
        compare(headingOf(a.check).toLowerCase(), headingOf(b.check).toLowerCase()) ||
        compare(a.check.name, b.check.name),
    );
}

/** docs/comparison.md: our rules beside those of cdk-nag. */
export function comparison(rules: readonly RuleEntry[]): string {
  const all = compareAll(rules);
  const known = new Set(all.flatMap(({ check }) => check.ids));
  const alone = rules.filter(({ rule }) => !rule.cdkNag?.some((id) => known.has(id)));
  const services = [...new Set(all.map(({ check }) => headingOf(check)))];
  return page(
    GENERATED,
    '# Beside cdk-nag',
    `Our ${rules.length} rules beside those of four packs of cdk-nag ${version}. Theirs come from lists of good practice ` +
      'and of frameworks, ours from the clauses of three policies, so neither contains the other; the packs run side ' +
      `by side. The ${known.size} rules of theirs are ${all.length} checks, most of which stand in several packs. ` +
      `${alone.length} rules of ours have no counterpart there.`,
    summary(all),
    table(
      ['Word', 'means'],
      Object.entries(MEANINGS).map(([standing, meaning]) => [standing, meaning]),
    ),
    'All rules of ours judge the rendered templates, read through parameters and conditions, and say when a value is ' +
      'known at deployment only; that is not repeated below.',
    ...services.flatMap((service) => [
      `## ${service}`,
      table(
        ['Check of cdk-nag', 'In', 'Ours', 'Ours is'],
        all.filter(({ check }) => headingOf(check) === service).map(row),
      ),
    ]),
    '## Ours only',
    table(['Topic', 'Rules'], byTopic(alone)),
  );
}

const MEANINGS: Readonly<Record<Standing, string>> = {
  same: 'ours asks for the same',
  stricter: 'ours asks for that and more',
  different: 'ours is after the same, but lets pass what theirs does not, or the other way round',
  'theirs only': 'no rule of ours asks for it, and why',
  'not yet': 'a clause asks for it, and a rule of ours is still to come',
};

function summary(all: readonly Compared[]): string {
  const standings = Object.keys(MEANINGS) as Standing[];
  return table(
    ['Pack', 'Rules', ...standings],
    NAG_PACKS.map(({ title, prefix }) => {
      const own = all.flatMap(({ check, standing }) =>
        check.ids.filter((id) => id.startsWith(`${prefix}-`)).map(() => standing),
      );
      const count = (standing: Standing): number => own.filter((each) => each === standing).length;
      return [title, String(own.length), ...standings.map((standing) => String(count(standing)))];
    }),
  );
}

function row({ check, ours, standing, how }: Compared): readonly string[] {
  return [
    check.name,
    check.ids.map((id) => shortId(id, check)).join(', '),
    ours.map(link).join('<br>'),
    how === undefined ? standing : `${standing}: ${how}`,
  ];
}

/** `S10` for a rule with a number, `HIPAA` for one that is called as the check is. */
function shortId(id: string, { name }: NagCheck): string {
  return id.endsWith(`-${name}`) ? (/^[A-Z]+/.exec(id)?.[0] ?? id) : id;
}

const link = ({ rule, page: file }: RuleEntry): string => `[${rule.id}](${relative('.', file)})`;

function byTopic(rules: readonly RuleEntry[]): readonly (readonly string[])[] {
  const topics = [...new Set(rules.map(({ topic }) => topic))].sort((a, b) => compare(nameOf(a), nameOf(b)));
  return topics.map((topic) => [
    nameOf(topic),
    rules
      .filter((entry) => entry.topic === topic)
      .map(link)
      .join(', '),
  ]);
}

/** Services as AWS writes them. */
const HEADINGS: Readonly<Record<string, string>> = {
  apigw: 'API Gateway',
  appsync: 'AppSync',
  autoscaling: 'Auto Scaling',
  cloud9: 'Cloud9',
  cloudfront: 'CloudFront',
  cloudtrail: 'CloudTrail',
  cloudwatch: 'CloudWatch',
  codebuild: 'CodeBuild',
  cognito: 'Cognito',
  documentdb: 'DocumentDB',
  dynamodb: 'DynamoDB',
  elasticache: 'ElastiCache',
  elasticbeanstalk: 'Elastic Beanstalk',
  elb: 'Elastic Load Balancing',
  eventbridge: 'EventBridge',
  glue: 'Glue',
  kinesis: 'Kinesis',
  lambda: 'Lambda',
  lex: 'Lex',
  mediastore: 'MediaStore',
  neptune: 'Neptune',
  opensearch: 'OpenSearch',
  quicksight: 'QuickSight',
  redshift: 'Redshift',
  sagemaker: 'SageMaker',
  secretsmanager: 'Secrets Manager',
  stepfunctions: 'Step Functions',
  timestream: 'Timestream',
};

const headingOf = ({ service }: NagCheck): string => HEADINGS[service] ?? service.toUpperCase();
