import { Match, type Template } from 'aws-cdk-lib/assertions';
import { Duration, Lazy, type Stack } from 'aws-cdk-lib/core';
import { ArchiveBucket, type ArchiveBucketProps } from '../../../constructs';
import { FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';
import { roleIn } from '../subjects/subject';

const BUCKET = 'AWS::S3::Bucket';
const ARCHIVE = 'StoreBucket4FBDE984';

const archive = (stack: Stack, props: Partial<ArchiveBucketProps> = {}): ArchiveBucket =>
  new ArchiveBucket(stack, 'Store', { dataClass: 'confidential', retention: Duration.days(3650), ...props });

const template = (place?: Place, props?: Partial<ArchiveBucketProps>): Template =>
  templateOf((stack) => archive(stack, props), place);

const properties = (result: Template): unknown => result.findResources(BUCKET)[ARCHIVE]?.['Properties'];

describe.each(Object.entries(FLAGS))('ArchiveBucket with flags: %s', (_, flags) => {
  test('locks every object for its retention, moves it to Glacier, and deletes it in time', () => {
    expect(properties(template({ flags }))).toMatchObject({
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 3650 } } },
      LifecycleConfiguration: {
        Rules: [
          {
            ExpirationInDays: 3650,
            NoncurrentVersionExpiration: { NoncurrentDays: 30 },
            Transitions: [{ StorageClass: 'GLACIER_IR', TransitionInDays: 90 }],
          },
        ],
      },
      VersioningConfiguration: { Status: 'Enabled' },
    });
  });

  test('keeps its logical ids', () => {
    const result = template({ flags });
    expect(logicalIds(result, BUCKET)).toContain(ARCHIVE);
    expect(logicalIds(result, 'AWS::KMS::Key')).toEqual(['StoreKey998AAA04']);
  });
});

test('in the mode compliance nobody can loosen the lock', () => {
  expect(properties(template({}, { lock: 'compliance' }))).toHaveProperty(
    'ObjectLockConfiguration.Rule.DefaultRetention.Mode',
    'COMPLIANCE',
  );
});

test('outside production nothing is locked, and the bucket goes with its stack', () => {
  const result = template({ environment: 'dev' }, { lock: 'compliance' });
  expect(properties(result)).not.toHaveProperty('ObjectLockConfiguration');
  expect(result.findResources(BUCKET)[ARCHIVE]).toMatchObject({ DeletionPolicy: 'Delete' });
  expect(template().findResources(BUCKET)[ARCHIVE]).toMatchObject({ DeletionPolicy: 'Retain' });
});

test.each([
  ['instant', 180, 'GLACIER_IR'],
  ['instant', 179, undefined],
  ['hours', 270, 'DEEP_ARCHIVE'],
  ['hours', 269, undefined],
] as const)('retrieval %s, kept for %d days: moves to %s', (retrieval, count, storageClass) => {
  const result = template({}, { retrieval, retention: Duration.days(count) });
  const rule = (properties(result) as { LifecycleConfiguration: { Rules: { Transitions?: unknown }[] } })
    .LifecycleConfiguration.Rules[0];
  expect(rule?.Transitions).toEqual(
    storageClass === undefined ? undefined : [{ StorageClass: storageClass, TransitionInDays: 90 }],
  );
});

test('writing is granted through the interface of the CDK, the key included', () => {
  const result = templateOf((stack) => {
    archive(stack).bucket.grantPut(roleIn(stack));
  });
  result.hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: {
      Statement: Match.arrayWith([Match.objectLike({ Resource: { 'Fn::GetAtt': ['StoreKey998AAA04', 'Arn'] } })]),
    },
  });
});

test('refuses a retention that is short, or not known', () => {
  expect(() => archive(stackIn(), { retention: Duration.days(7) })).toThrow(
    'prod/Stack/Store: retention is 7 days; allowed: 30 days or longer, see CIP-9.1',
  );
  const unknown = Duration.days(Lazy.number({ produce: () => 40 }));
  expect(() => archive(stackIn(), { retention: unknown })).toThrow(
    'prod/Stack/Store: retention is known at deployment only; allowed: 30 days or longer, see CIP-9.1',
  );
});
