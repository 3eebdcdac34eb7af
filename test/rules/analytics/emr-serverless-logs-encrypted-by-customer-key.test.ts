import { emrServerlessLogsEncryptedByCustomerKey } from '../../../lib/rules/analytics/emr-serverless-logs-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { keyCases } from '../cases';

const managed = (EncryptionKeyArn: unknown) => ({
  MonitoringConfiguration: { ManagedPersistenceMonitoringConfiguration: { EncryptionKeyArn } },
});
const inBucket = (EncryptionKeyArn: unknown) => ({
  MonitoringConfiguration: {
    ManagedPersistenceMonitoringConfiguration: { Enabled: false },
    S3MonitoringConfiguration: { LogUri: 's3://logs/', EncryptionKeyArn },
  },
});
const ofEmr = keyCases(
  'log',
  'MonitoringConfiguration.ManagedPersistenceMonitoringConfiguration.EncryptionKeyArn',
  managed,
);
const ofBucket = keyCases('log in S3', 'MonitoringConfiguration.S3MonitoringConfiguration.EncryptionKeyArn', inBucket);

ruleTable(emrServerlessLogsEncryptedByCustomerKey, {
  compliant: [...ofEmr.compliant, ...ofBucket.compliant],
  violation: [...ofEmr.violation, ...ofBucket.violation],
  undecidable: [...ofEmr.undecidable, ...ofBucket.undecidable],
});
