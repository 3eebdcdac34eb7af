import { emrSecurityConfigurationEncryptsAll } from '../../../lib/rules/analytics/emr-security-configuration-encrypts-all';
import { ruleTable } from '../../../lib/testing';
import { KEY_ARN, keyCases, parameters } from '../cases';

const configuration = (AwsKmsKey: unknown, { rest = true, transit = true, ebs = true, mode = 'SSE-KMS' } = {}) => ({
  SecurityConfiguration: {
    EncryptionConfiguration: {
      EnableAtRestEncryption: rest,
      EnableInTransitEncryption: transit,
      AtRestEncryptionConfiguration: {
        LocalDiskEncryptionConfiguration: { EnableEbsEncryption: ebs, AwsKmsKey },
        S3EncryptionConfiguration: { EncryptionMode: mode },
      },
    },
  },
});
const cases = keyCases(
  'disk',
  'SecurityConfiguration.EncryptionConfiguration.AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration.AwsKmsKey',
  (key) => configuration(key),
);

ruleTable(emrSecurityConfigurationEncryptsAll, {
  compliant: [
    ...cases.compliant,
    {
      name: 'as a text',
      properties: { SecurityConfiguration: JSON.stringify(configuration(KEY_ARN).SecurityConfiguration) },
    },
  ],
  violation: [
    ...cases.violation,
    { name: 'nothing is set', found: 'encryption at rest is absent' },
    {
      name: 'nothing at rest',
      properties: configuration(KEY_ARN, { rest: false }),
      found: 'encryption at rest is off',
    },
    {
      name: 'nothing in transit',
      properties: configuration(KEY_ARN, { transit: false }),
      found: 'encryption in transit is off',
    },
    { name: 'not EBS', properties: configuration(KEY_ARN, { ebs: false }), found: 'encryption of EBS is off' },
    {
      name: 'objects by the key of S3',
      properties: configuration(KEY_ARN, { mode: 'SSE-S3' }),
      found: 'encryption of objects is SSE-S3',
    },
  ],
  undecidable: [
    ...cases.undecidable,
    {
      name: 'the whole is a parameter',
      properties: { SecurityConfiguration: { Ref: 'All' } },
      template: parameters('All'),
      path: 'Properties.SecurityConfiguration',
    },
  ],
});
