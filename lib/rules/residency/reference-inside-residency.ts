import { compliant, defineRule, every, ignored, violation, type Outcome, type Value } from '../../engine';
import { security } from '../../policies';
import { filledIn } from '../iam/placeholders';
import { PLACES, valuesAt } from './places';

export const referenceInsideResidency = defineRule({
  id: 'ReferenceInsideResidency',
  title: 'Resource refers to data inside the regions that data may rest in',
  clauses: [security.clauses['SEC-5.1'], security.clauses['SEC-5.3']],
  severity: 'warning',
  severityReason: 'a reference alone moves no data, but most are made to do so',
  risk: 'Data is read from, or sent to, a place under another law than the one agreed on with its owner.',
  remedy: 'Refer to a queue, topic, table or key in one of `residency` in the engagement file.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html'],
  resources: ['*'],
  check: (resource) => {
    const { residency } = resource.environment;
    // What CloudFront runs has to stand in us-east-1.
    if (residency === undefined || resource.type === 'AWS::CloudFront::Distribution') return ignored;
    const judged = new Set(valuesAt(resource, PLACES[resource.type] ?? []).map(({ path }) => path));
    const leaves = [...resource.properties.leaves()].filter(({ path }) => !judged.has(path));
    return every(leaves.flatMap((leaf) => regionsIn(leaf).map((region) => judge(leaf, region, residency))));
  },
});

/** Services that data rests in or passes through. */
const SERVICES =
  'athena|backup|bedrock|cassandra|dms|dynamodb|ec2|elasticache|elasticfilesystem|es|events|firehose|fsx|glue|kafka|' +
  'kinesis|kms|lambda|logs|memorydb|mq|rds|redshift|sagemaker|secretsmanager|sns|sqs|ssm|states|timestream';

const REGION = '([a-z]{2}(?:-[a-z]+)+-\\d+)';

const ARN = new RegExp(`arn:[^:]*:(?:${SERVICES}):${REGION}:`, 'g');

/** URLs of queues, buckets, tables and the like. */
const ENDPOINT = new RegExp(`\\b(?:s3|${SERVICES}|rds-data|execute-api)[.-]${REGION}\\.amazonaws\\.com`, 'g');

function regionsIn(leaf: Value): readonly string[] {
  const text = filledIn(leaf.text ?? '');
  return [ARN, ENDPOINT].flatMap((pattern) => [...text.matchAll(pattern)].map(([, region = '']) => region));
}

function judge(leaf: Value, region: string, residency: readonly string[]): Outcome {
  if (residency.includes(region)) return compliant;
  return violation(`refers to ${region}, data may rest in ${residency.join(', ')}`, leaf, `Region::${region}`);
}
