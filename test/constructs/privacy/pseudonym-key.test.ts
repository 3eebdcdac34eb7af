import { Match, type Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { PseudonymKey } from '../../../constructs';
import { FLAGS, logicalIds, type Place, templateOf } from '../harness';

const template = (place: Place): Template =>
  templateOf((stack) => {
    const role = new Role(stack, 'Till', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') });
    new PseudonymKey(stack, 'Customers', { dataClass: 'confidential' }).grantPseudonymise(role);
  }, place);

describe.each(Object.entries(FLAGS))('PseudonymKey with flags: %s', (_, flags) => {
  test('is a key of codes, which nobody decrypts with', () => {
    template({ flags }).hasResourceProperties('AWS::KMS::Key', {
      KeySpec: 'HMAC_256',
      KeyUsage: 'GENERATE_VERIFY_MAC',
      PendingWindowInDays: 30,
      Tags: Match.arrayWith([{ Key: 'DataClassification', Value: 'confidential' }]),
    });
  });

  test('lets a workload make pseudonyms, and do nothing else with it', () => {
    template({ flags }).hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: [
          {
            Action: 'kms:GenerateMac',
            Effect: 'Allow',
            Resource: { 'Fn::GetAtt': ['CustomersKeyFFEBCEE0', 'Arn'] },
            Condition: { StringEquals: { 'kms:MacAlgorithm': 'HMAC_SHA_256' } },
          },
        ],
      },
    });
  });

  test('keeps its logical ids', () => {
    expect(logicalIds(template({ flags }), 'AWS::KMS::Key')).toEqual(['CustomersKeyFFEBCEE0']);
  });
});

test.each([
  ['dev', 'Delete'],
  ['prod', 'Retain'],
] as const)('in %s, its deletion policy is %s', (environment, DeletionPolicy) => {
  template({ environment }).hasResource('AWS::KMS::Key', { DeletionPolicy });
});
