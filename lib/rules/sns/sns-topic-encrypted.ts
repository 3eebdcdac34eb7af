import { compliant, defineRule, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';

export const snsTopicEncrypted = defineRule({
  id: 'SnsTopicEncrypted',
  title: 'SNS topic is encrypted at rest',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'messages lie on the disks of SNS in clear unless a key is set',
  risk: 'Whoever gets at the storage reads the messages.',
  remedy: 'Set `masterKey` to a key of yours (`DataKey`).',
  references: ['https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html'],
  cdkNag: [
    'HIPAA.Security-SNSEncryptedKMS',
    'NIST.800.53.R4-SNSEncryptedKMS',
    'NIST.800.53.R5-SNSEncryptedKMS',
    'PCI.DSS.321-SNSEncryptedKMS',
  ],
  resources: ['AWS::SNS::Topic'],
  check: (topic) => {
    // Whichever key it turns out to be, it encrypts: who manages it is another rule's question.
    const key = topic.at('KmsMasterKeyId');
    return key.isAbsent || key.is('') ? violation('topic has no key, so its messages lie in clear', key) : compliant;
  },
});
