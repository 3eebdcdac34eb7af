import { Annotations, Match, type Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Size, type Stack } from 'aws-cdk-lib/core';
import { QueryWorkgroup, type QueryWorkgroupProps } from '../../../constructs';
import { assertAllowed, assertDenied, policiesOf, resourcePolicyOf } from '../../../lib/testing';
import { FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';

const WORKGROUP = 'AWS::Athena::WorkGroup';

const workgroupIn = (stack: Stack, props: Partial<QueryWorkgroupProps> = {}): QueryWorkgroup =>
  new QueryWorkgroup(stack, 'Analysts', { dataClass: 'confidential', ...props });

const template = (place?: Place, props?: Partial<QueryWorkgroupProps>): Template =>
  templateOf((stack) => workgroupIn(stack, props), place);

describe.each(Object.entries(FLAGS))('QueryWorkgroup with flags: %s', (_, flags) => {
  test('has Athena keep results under its key, whatever a client asks for, and reads no more than it may', () => {
    template({ flags }).hasResourceProperties(WORKGROUP, {
      WorkGroupConfiguration: {
        EnforceWorkGroupConfiguration: true,
        BytesScannedCutoffPerQuery: 10 * 1024 ** 3,
        ManagedQueryResultsConfiguration: {
          Enabled: true,
          EncryptionConfiguration: { KmsKey: { 'Fn::GetAtt': ['AnalystsKeyE84EDD01', 'Arn'] } },
        },
        PublishCloudWatchMetricsEnabled: true,
        RequesterPaysEnabled: false,
        ResultConfiguration: Match.absent(),
      },
      Tags: Match.arrayWith([{ Key: 'DataClassification', Value: 'confidential' }]),
    });
  });

  test('keeps its logical ids', () => {
    expect(logicalIds(template({ flags }), 'AWS::KMS::Key')).toEqual(['AnalystsKeyE84EDD01']);
  });
});

test.each([
  ['dev', true],
  ['prod', false],
] as const)('in %s, is deleted with the history of its queries: %s', (environment, recursive) => {
  template({ environment }).hasResourceProperties(WORKGROUP, { RecursiveDeleteOption: recursive });
});

describe('rights', () => {
  let name = '';
  const result = templateOf((stack) => {
    const role = new Role(stack, 'Analyst', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') });
    const analysts = workgroupIn(stack);
    analysts.grantQuery(role);
    name = analysts.workgroupName;
  }).toJSON() as Readonly<Record<string, unknown>>;
  const KEY = 'arn:aws:kms:eu-central-1:333333333333:key/1';
  const values = { 'AnalystsKeyE84EDD01.Arn': KEY, 'AWS::Partition': 'aws' };
  const arn = (resource: string): string => `arn:aws:athena:eu-central-1:333333333333:${resource}`;
  const workgroup = arn(`workgroup/${name}`);
  const principal = { arn: 'arn:aws:iam::333333333333:role/Analyst' };
  const [role] = logicalIds(
    templateOf((stack) => new Role(stack, 'Analyst', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') })),
    'AWS::IAM::Role',
  );
  const analyst = policiesOf(result, role ?? '', values);

  test('whoever may query runs queries and reads results here, and in no other workgroup', () => {
    for (const action of ['athena:StartQueryExecution', 'athena:GetQueryResults', 'athena:GetQueryResultsStream']) {
      assertAllowed({ action, resource: workgroup, principal }, analyst);
      assertDenied({ action, resource: arn('workgroup/primary'), principal }, analyst);
    }
    assertDenied({ action: 'athena:UpdateWorkGroup', resource: workgroup, principal }, analyst);
    const ofKey = { ...analyst, resource: resourcePolicyOf(result, 'AnalystsKeyE84EDD01', values) };
    assertAllowed({ action: 'kms:GenerateDataKey', resource: KEY, principal }, ofKey);
  });

  test('makes the database that Athena looks for, and no other', () => {
    const resource = (name: string): string => `arn:aws:glue:eu-central-1:333333333333:database/${name}`;
    assertAllowed({ action: 'glue:CreateDatabase', resource: resource('default'), principal }, analyst);
    assertDenied({ action: 'glue:CreateDatabase', resource: resource('shop'), principal }, analyst);
  });

  test('Athena uses the key for this workgroup alone', () => {
    const policy = resourcePolicyOf(result, 'AnalystsKeyE84EDD01', values);
    const request = (of: string): Parameters<typeof assertAllowed>[0] => ({
      action: 'kms:GenerateDataKey',
      resource: KEY,
      principal: { service: 'encryption.athena.amazonaws.com' },
      context: {
        'kms:EncryptionContext:aws:athena:arn': of,
        'aws:SourceArn': of,
        'aws:SourceAccount': '333333333333',
      },
    });
    assertAllowed(request(workgroup), { resource: policy });
    assertDenied(request(arn('workgroup/primary')), { resource: policy });
  });
});

test('says what the policy of an imported key needs', () => {
  const stack = stackIn();
  workgroupIn(stack, { key: Key.fromKeyArn(stack, 'Key', 'arn:aws:kms:eu-central-1:333333333333:key/1') });
  Annotations.fromStack(stack).hasWarning('*', Match.stringLikeRegexp('encryption.athena.amazonaws.com'));
});

test('refuses a limit that Athena would not take', () => {
  expect(() => template({}, { scanLimit: Size.mebibytes(9) })).toThrow(
    'prod/Stack/Analysts: scanLimit is 9437184 bytes; allowed: 10 MB or more, see CIP-13.2',
  );
  template({}, { scanLimit: Size.mebibytes(10) }).resourceCountIs(WORKGROUP, 1);
});
