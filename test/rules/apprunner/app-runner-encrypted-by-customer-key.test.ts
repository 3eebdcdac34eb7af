import { appRunnerEncryptedByCustomerKey } from '../../../lib/rules/apprunner';
import { ruleTable } from '../../../lib/testing';

const key = (KmsKey: unknown) => ({ EncryptionConfiguration: { KmsKey } });

ruleTable(appRunnerEncryptedByCustomerKey, {
  compliant: [
    {
      name: 'a key of the app',
      properties: key({ 'Fn::GetAtt': ['Key', 'Arn'] }),
      others: { Key: { Type: 'AWS::KMS::Key', Properties: {} } },
      remedy: true,
    },
  ],
  violation: [{ name: 'nothing is set', found: 'service has no customer-managed key' }],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: key({ Ref: 'KeyArn' }),
      template: { Parameters: { KeyArn: { Type: 'String' } } },
      path: 'Properties.EncryptionConfiguration.KmsKey',
    },
  ],
});
