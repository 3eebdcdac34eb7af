import { ecsClusterStorageEncryptedByCustomerKey } from '../../../lib/rules/ecs';
import { ruleTable } from '../../../lib/testing';

const key = (FargateEphemeralStorageKmsKeyId: unknown) => ({
  Configuration: { ManagedStorageConfiguration: { FargateEphemeralStorageKmsKeyId } },
});

ruleTable(ecsClusterStorageEncryptedByCustomerKey, {
  compliant: [
    {
      name: 'a key of the app',
      properties: key({ Ref: 'Key' }),
      others: { Key: { Type: 'AWS::KMS::Key', Properties: {} } },
      remedy: true,
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'disk of Fargate tasks has no customer-managed key' },
    { name: 'a key of AWS', properties: key('alias/aws/ebs'), found: /AWS managed key/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: key({ Ref: 'KeyId' }),
      template: { Parameters: { KeyId: { Type: 'String' } } },
      path: 'Properties.Configuration.ManagedStorageConfiguration.FargateEphemeralStorageKmsKeyId',
    },
  ],
});
