import { compliant, defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand, demandOn } from '../demand';
import { demandCustomerKey } from '../keys';
import { securityConfiguration } from './security-configuration';

export const emrSecurityConfigurationEncryptsAll = defineRule({
  id: 'EmrSecurityConfigurationEncryptsAll',
  title: 'EMR security configuration encrypts disks, objects and traffic',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'clusters rely on it for all that they store and send',
  risk: 'Data lies on the disks of the nodes in clear, or goes between them in clear.',
  remedy:
    'Set `EnableAtRestEncryption` with S3 and local disks by `AwsKms` keys of yours, `EnableEbsEncryption: ' +
    'true`, and `EnableInTransitEncryption` with certificates.',
  cannotTell: 'the configuration, a key or a switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-data-encryption.html',
    'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html',
  ],
  cdkNag: ['AwsSolutions-EMR4', 'AwsSolutions-EMR5'],
  resources: ['AWS::EMR::SecurityConfiguration'],
  check: (resource) => {
    const encryption = securityConfiguration(resource).at('EncryptionConfiguration');
    const disks = encryption.at('AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration');
    const objects = encryption.at('AtRestEncryptionConfiguration.S3EncryptionConfiguration');
    return every([
      demandOn(encryption.at('EnableAtRestEncryption'), 'encryption at rest'),
      demandOn(encryption.at('EnableInTransitEncryption'), 'encryption in transit'),
      demandOn(disks.at('EnableEbsEncryption'), 'encryption of EBS'),
      // Keys of a custom provider are the customer's, too.
      disks.at('EncryptionKeyProviderType').is('Custom') ? compliant : demandCustomerKey(disks.at('AwsKmsKey'), 'disk'),
      demand(
        objects.at('EncryptionMode'),
        (mode) => mode.is('SSE-KMS', 'CSE-KMS', 'CSE-Custom'),
        (mode) => `encryption of objects is ${mode.orAbsent()}`,
      ),
    ]);
  },
});
