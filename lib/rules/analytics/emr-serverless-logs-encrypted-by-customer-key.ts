import { compliant, defineRule, every, ignored } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandCustomerKey } from '../keys';

export const emrServerlessLogsEncryptedByCustomerKey = defineRule({
  id: 'EmrServerlessLogsEncryptedByCustomerKey',
  title: 'EMR Serverless keeps logs by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'logs of jobs hold parts of the data',
  risk: 'Logs of jobs lie under a key that nobody in the account can withdraw.',
  remedy:
    'Set `encryptionKeyArn` of `managedPersistenceMonitoringConfiguration` and of ' +
    '`s3MonitoringConfiguration`, or turn the former off.',
  cannotTell: 'the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/logging.html'],
  resources: ['AWS::EMRServerless::Application'],
  check: (application) => {
    const monitoring = application.at('MonitoringConfiguration');
    const managed = monitoring.at('ManagedPersistenceMonitoringConfiguration');
    const bucket = monitoring.at('S3MonitoringConfiguration');
    return every([
      // EMR keeps logs for a month of its own accord unless it is told not to.
      managed.at('Enabled').isFalse ? compliant : demandCustomerKey(managed.at('EncryptionKeyArn'), 'log'),
      bucket.isAbsent ? ignored : demandCustomerKey(bucket.at('EncryptionKeyArn'), 'log in S3'),
    ]);
  },
});
