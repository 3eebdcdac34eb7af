import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Template } from 'aws-cdk-lib/assertions';
import { CatalogEncryption, DataKey } from '../../../constructs';
import { FLAGS, logicalIds, templateOf } from '../harness';

const SETTINGS = 'AWS::Glue::DataCatalogEncryptionSettings';

describe.each(Object.entries(FLAGS))('CatalogEncryption with flags: %s', (_, flags) => {
  const template = (): Template => templateOf((stack) => new CatalogEncryption(stack, 'Catalog'), { flags });

  test('encrypts the catalog of the account, and passwords in it', () => {
    const key = { 'Fn::GetAtt': ['CatalogKeyD3D6C14F', 'Arn'] };
    template().hasResourceProperties(SETTINGS, {
      CatalogId: '333333333333',
      DataCatalogEncryptionSettings: {
        EncryptionAtRest: { CatalogEncryptionMode: 'SSE-KMS', SseAwsKmsKeyId: key },
        ConnectionPasswordEncryption: { ReturnConnectionPasswordEncrypted: true, KmsKeyId: key },
      },
    });
  });

  test('keeps its logical ids', () => {
    expect(logicalIds(template(), 'AWS::KMS::Key')).toEqual(['CatalogKeyD3D6C14F']);
  });
});

test.each([
  ['dev', 'Delete'],
  ['prod', 'Retain'],
] as const)('in %s, the deletion policy of its key is %s', (environment, DeletionPolicy) => {
  templateOf((stack) => new CatalogEncryption(stack, 'Catalog'), { environment }).hasResource('AWS::KMS::Key', {
    DeletionPolicy,
  });
});

test('lets somebody use what stands in the catalog, by the key that it is given', () => {
  const result = templateOf((stack) => {
    const { key } = new DataKey(stack, 'Key', { dataClass: 'internal' });
    const role = new Role(stack, 'Crawler', { assumedBy: new ServicePrincipal('glue.amazonaws.com') });
    new CatalogEncryption(stack, 'Catalog', { key }).grantUse(role);
  });
  const [key] = logicalIds(result, 'AWS::KMS::Key');
  result.resourceCountIs('AWS::KMS::Key', 1);
  result.hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: {
      Statement: [
        {
          Action: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'],
          Effect: 'Allow',
          Resource: { 'Fn::GetAtt': [key, 'Arn'] },
        },
      ],
    },
  });
});
