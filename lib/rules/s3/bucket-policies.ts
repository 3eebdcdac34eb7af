import {
  compliant,
  every,
  isForEveryone,
  policyDocument,
  undecidable,
  violation,
  type Condition,
  type Outcome,
  type PolicyDocument,
  type ResourceView,
  type Statement,
  type Value,
} from '../../engine';
import { filledIn, isAnything } from '../iam/placeholders';
import { unknownCondition } from '../iam/trust';
import { unknownPrincipal } from '../public-statement';

/** Whether a value of another resource names the bucket: by reference, or by the name that the bucket was given. */
export function namesBucket(value: Value, bucket: ResourceView, namer: ResourceView): boolean {
  if (value.target !== undefined) return value.target === bucket;
  const name = bucket.at('BucketName');
  if (name.literal !== undefined) return value.literal === name.literal;
  // `logs-${AWS::AccountId}` is the same name twice within a template; an import may be anything.
  return (
    name.text !== undefined &&
    !name.text.includes('${Fn::') &&
    namer.template === bucket.template &&
    value.text === name.text
  );
}

/** The bucket policies of a bucket: those that refer to it, and those that spell its name out. */
export function policiesOf(bucket: ResourceView): readonly ResourceView[] {
  return candidates(bucket, 'AWS::S3::BucketPolicy').filter((each) => namesBucket(each.at('Bucket'), bucket, each));
}

/** Whether other buckets of the app send their server access logs here. */
export function isLogDestination(bucket: ResourceView): boolean {
  return candidates(bucket, 'AWS::S3::Bucket').some(
    (each) => each !== bucket && namesBucket(each.at('LoggingConfiguration.DestinationBucketName'), bucket, each),
  );
}

/** Where load balancers that write into no bucket but those of S3's own key name theirs. */
const BALANCER_LOGS = /^(access|connection|health_check)_logs\.s3\.bucket$/;

/** Whether application or classic load balancers of the app send their logs here. */
export function receivesLoadBalancerLogs(bucket: ResourceView): boolean {
  return (
    candidates(bucket, 'AWS::ElasticLoadBalancingV2::LoadBalancer').some(
      (balancer) =>
        (balancer.at('Type').isAbsent || balancer.at('Type').is('application')) &&
        balancer
          .at('LoadBalancerAttributes')
          .items.some(
            (attribute) =>
              BALANCER_LOGS.test(attribute.at('Key').literal ?? '') &&
              namesBucket(attribute.at('Value'), bucket, balancer),
          ),
    ) ||
    candidates(bucket, 'AWS::ElasticLoadBalancing::LoadBalancer').some((balancer) =>
      namesBucket(balancer.at('AccessLoggingPolicy.S3BucketName'), bucket, balancer),
    )
  );
}

/** What may name the bucket: anything, if the bucket has a name that can be spelt out; else what refers to it. */
function candidates(bucket: ResourceView, type: string): readonly ResourceView[] {
  if (bucket.at('BucketName').isAbsent) return bucket.referrers(type);
  return bucket.template.app.ofType([type]).filter((each) => each.exists);
}

/** Requests that a bucket policy has to deny to everyone. */
export interface Denial {
  /** How the finding calls the requests, e.g. `plain HTTP`. */
  readonly requests: string;
  /** The condition key that tells them apart, lower case. */
  readonly key: string;
  /** Whether a condition with that key holds for all of them. */
  readonly holds: (condition: Condition) => boolean;
}

/**
 * Demands that a bucket's policy denies requests to everyone: every action, on the bucket and on all of its objects,
 * and under no second condition, which would let some of the requests through.
 */
export function demandDenial(bucket: ResourceView, denial: Denial): readonly Outcome[] {
  const policies = policiesOf(bucket);
  if (policies.length === 0) return [violation(`bucket has no policy that denies ${denial.requests}`)];
  // A bucket has one policy: of several, whichever is deployed last holds, alone.
  return every(policies.map((policy) => demandDenialIn(policyDocument(policy.at('PolicyDocument')), denial)));
}

function demandDenialIn(document: PolicyDocument, denial: Denial): Outcome {
  const { requests } = denial;
  const { statements } = document;
  const denials = statements.filter((statement) => denies(statement, denial));
  const resources = denials.flatMap(({ value }) => value.at('Resource').items);
  const parts = resources.flatMap(partsOf);
  const [missing] = (['bucket', 'objects'] as const).filter((part) => !parts.includes(part));
  if (missing === undefined) return compliant;
  const unknown =
    document.unknown ??
    statements.map((statement) => unknownPart(statement, denial)).find((value) => value !== undefined) ??
    resources.find(isAnything);
  if (unknown) return undecidable(unknown);
  if (denials.length === 0) return violation(`bucket policy does not deny everyone ${requests}`);
  const where = missing === 'bucket' ? 'on the bucket itself' : 'on all of its objects';
  return violation(`bucket policy does not deny ${requests} ${where}`);
}

function denies(statement: Statement, { key, holds }: Denial): boolean {
  const [condition, ...others] = statement.conditions;
  return (
    statement.effect === 'Deny' &&
    isForEveryone(statement) &&
    statement.actions.some((action) => /^(s3:)?\*$/.test(action)) &&
    condition?.key === key &&
    holds(condition) &&
    others.length === 0 &&
    // What is not known yet may be a second condition.
    unknownCondition(statement) === undefined
  );
}

/** What keeps a statement from being known to deny the requests. */
function unknownPart(statement: Statement, { key }: Denial): Value | undefined {
  if (statement.effect === 'Allow') return undefined;
  return (
    statement.unknown ??
    unknownPrincipal(statement) ??
    statement.conditions
      .filter((condition) => condition.key === key)
      .flatMap((condition) => condition.value.items)
      .find((value) => value.isDeployTime)
  );
}

/** What a resource stands for. A bucket policy can only speak of its own bucket, so the name need not be compared. */
function partsOf(resource: Value): readonly ('bucket' | 'objects')[] {
  const name = filledIn(resource.text ?? '').replace(/^arn:[^:]*:s3:::/, '');
  if (/^[^/]*\*$/.test(name)) return ['bucket', 'objects'];
  if (/^[^/]+\/\*$/.test(name)) return ['objects'];
  return name === '' || name.includes('/') ? [] : ['bucket'];
}
