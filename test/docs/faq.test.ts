/** What docs/faq.md claims of values that only AWS knows, of suppressions and of plain constructs is so. */
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import { App, Stack, Validations } from 'aws-cdk-lib/core';
import { PolicyDefaults } from '../../constructs';
import { BlueprintChecks } from '../../lib';
import { folderWith, run } from '../cli/run';
import { pageText } from './console';

const PAGE = pageText('docs/faq.md');

test('no question stands twice, and there are twenty at least', () => {
  const questions = [...PAGE.matchAll(/^### (.+)$/gm)].map(([, question]) => question);
  expect(questions.length).toBeGreaterThanOrEqual(20);
  expect(new Set(questions).size).toBe(questions.length);
});

const TEMPLATE = `
Parameters:
  Default: { Type: String, Default: Enabled }
  WrongDefault: { Type: String, Default: Suspended }
  Single: { Type: String, AllowedValues: [Enabled] }
  Stored: { Type: "AWS::SSM::Parameter::Value<String>", Default: Enabled }
  Stage: { Type: String, Default: prod }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Resources:
${Object.entries({
  A: '!Ref Default',
  B: '!Ref WrongDefault',
  C: '!Ref Single',
  D: '!Ref Stored',
  E: '!If [IsProd, Enabled, Suspended]',
  F: '"{{resolve:ssm:versioning}}"',
})
  .map(
    ([id, value]) =>
      `  ${id}: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: ${value} } } }\n`,
  )
  .join('')}`;

test('parameters are judged as the table says', () => {
  const folder = folderWith({ 'buckets.yaml': TEMPLATE });
  const { stdout } = run(folder, 'check', 'buckets.yaml', '--format', 'json');
  const found = (JSON.parse(stdout) as readonly Readonly<Record<string, string>>[])
    .filter(({ rule }) => rule === 'S3BucketVersioned')
    .map(({ logicalId, verdict, message }) => [logicalId, verdict, / \((when .*)\)$/.exec(message!)?.[1]]);
  expect(found).toEqual([
    ['B', 'violation', undefined],
    ['C', 'undecidable', undefined],
    ['D', 'undecidable', undefined],
    ['E', 'violation', 'when IsProd is false'],
    ['F', 'undecidable', undefined],
  ]);
  expect(PAGE).toContain('`when IsProd is false`');
});

function verdictsOf(build: (app: App) => void, rule: string): readonly string[] {
  const app = new App();
  build(app);
  const { rows } = new BlueprintChecks(app).checkScope(app);
  return rows.filter((row) => row.rule.id === rule).map(({ verdict }) => verdict);
}

test('a key of another stack of the app is known', () => {
  const verdicts = verdictsOf((app) => {
    const encryptionKey = new Key(new Stack(app, 'Keys'), 'Key');
    new Bucket(new Stack(app, 'Data'), 'Bucket', { encryptionKey });
  }, 'S3BucketEncryptedByCustomerKey');
  expect(verdicts).toEqual(['compliant']);
});

test('an acknowledgement of a rule of cdk-nag sets aside none of ours', () => {
  const acknowledged = (app: App): void => {
    const bucket = new Bucket(new Stack(app, 'Data'), 'Bucket');
    Validations.of(bucket).acknowledge({ id: 'AwsSolutions-S1', reason: 'nobody reads it' });
  };
  expect(verdictsOf(acknowledged, 'S3BucketLogsAccess')).toEqual(['violation']);
  expect(verdictsOf(acknowledged, 'AcknowledgementNotApproved')).toEqual([]);
});

test('the defaults of the policies leave an L1 alone', () => {
  const verdicts = verdictsOf((app) => {
    PolicyDefaults.of(app).apply();
    new CfnBucket(new Stack(app, 'Data'), 'Bucket');
  }, 'S3BucketVersioned');
  expect(verdicts).toEqual(['violation']);
});
