import {
  policyDocument,
  undecidable,
  violation,
  compliant,
  type AppView,
  type Outcome,
  type ResourceView,
  type Statement,
} from '../../engine';

const BUCKET_POLICY = 'AWS::S3::BucketPolicy';

/** The bucket policies of a bucket: those that refer to it, and those that spell its name out. */
export function policiesOf(bucket: ResourceView): readonly ResourceView[] {
  const referring = bucket.referrers(BUCKET_POLICY).filter((policy) => policy.at('Bucket').target === bucket);
  const name = bucket.at('BucketName').literal;
  const spelt = name === undefined ? [] : (byName(bucket.template.app).get(name) ?? []).filter((each) => each.exists);
  return [...new Set([...referring, ...spelt])];
}

const NAMED = new WeakMap<AppView, ReadonlyMap<string, readonly ResourceView[]>>();

/** Bucket policies by the bucket name that they spell out; read once, or every bucket would read them all. */
function byName(app: AppView): ReadonlyMap<string, readonly ResourceView[]> {
  const known = NAMED.get(app);
  if (known) return known;
  const index = new Map<string, ResourceView[]>();
  for (const policy of app.ofType([BUCKET_POLICY])) {
    const name = policy.at('Bucket').literal;
    if (name !== undefined) index.set(name, [...(index.get(name) ?? []), policy]);
  }
  NAMED.set(app, index);
  return index;
}

/**
 * Demands a statement that denies everyone everything on the bucket and its objects under one condition.
 *
 * @param isCondition whether the condition is the one; a second condition beside it would let requests through
 * @param missing how the finding reads if there is none
 */
export function demandDenial(
  bucket: ResourceView,
  isCondition: (condition: Statement['conditions'][number]) => boolean,
  missing: string,
): Outcome {
  const documents = policiesOf(bucket).map((policy) => policyDocument(policy.at('PolicyDocument')));
  const denies = (statement: Statement): boolean =>
    statement.effect === 'Deny' &&
    statement.principals.some(({ id }) => id === '*') &&
    statement.actions.some((action) => action === 's3:*' || action === '*') &&
    coversBucketAndObjects(statement.resources) &&
    statement.conditions.length === 1 &&
    statement.conditions.every(isCondition);
  if (documents.some(({ statements }) => statements.some(denies))) return compliant;
  const unknown = documents.find((document) => document.unknown)?.unknown;
  return unknown ? undecidable(unknown) : violation(missing);
}

/** A bucket policy can only speak of its own bucket, so the name need not be compared. */
function coversBucketAndObjects(resources: readonly string[]): boolean {
  const isAll = (text: string): boolean => text === '*' || /^arn:[^/]*\*$/.test(text);
  return (
    resources.some((text) => isAll(text) || !text.includes('/')) &&
    resources.some((text) => isAll(text) || text.endsWith('/*'))
  );
}

/** Whether other buckets of the app send their server access logs here. */
export function isLogDestination(bucket: ResourceView): boolean {
  return bucket
    .referrers('AWS::S3::Bucket')
    .some((source) => source.at('LoggingConfiguration.DestinationBucketName').target === bucket);
}
