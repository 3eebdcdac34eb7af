import { defineRule, every, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { demandCustomerKey } from '../keys';

export const glueSecurityConfigurationEncryptsAll = defineRule({
  id: 'GlueSecurityConfigurationEncryptsAll',
  title: 'Glue security configuration encrypts data, logs and bookmarks by customer-managed keys',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'jobs rely on it for all that they write',
  risk:
    'What jobs write, their logs and their bookmarks, lies in clear or under a key that nobody in the ' +
    'account can withdraw.',
  remedy:
    'Set `s3Encryption` and `cloudWatchEncryption` to `SSE-KMS`, `jobBookmarksEncryption` to `CSE-KMS`, each ' +
    'with the ARN of a key of yours.',
  cannotTell: 'a key or a mode is a parameter without a default',
  references: ['https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html'],
  cdkNag: ['AwsSolutions-GL1', 'AwsSolutions-GL3'],
  resources: ['AWS::Glue::SecurityConfiguration'],
  check: (configuration) => {
    const encryption = configuration.at('EncryptionConfiguration');
    const objects = encryption.at('S3Encryptions');
    return every([
      ...(objects.items.length === 0
        ? [violation('encryption of data is absent', objects)]
        : objects.items.flatMap((each) => demandMode(each, 'S3EncryptionMode', 'SSE-KMS', 'data'))),
      ...demandMode(encryption.at('CloudWatchEncryption'), 'CloudWatchEncryptionMode', 'SSE-KMS', 'logs'),
      ...demandMode(encryption.at('JobBookmarksEncryption'), 'JobBookmarksEncryptionMode', 'CSE-KMS', 'bookmarks'),
    ]);
  },
});

function demandMode(encryption: Value, property: string, mode: string, what: string): readonly Outcome[] {
  return [
    demand(
      encryption.at(property),
      (each) => each.is(mode),
      (each) => `encryption of ${what} is ${each.orAbsent()}`,
    ),
    demandCustomerKey(encryption.at('KmsKeyArn'), what),
  ];
}
