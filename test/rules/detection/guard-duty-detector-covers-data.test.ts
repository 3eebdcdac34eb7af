import { guardDutyDetectorCoversData } from '../../../lib/rules/detection';
import { ruleTable } from '../../../lib/testing';

const names = [
  'S3_DATA_EVENTS',
  'EKS_AUDIT_LOGS',
  'EBS_MALWARE_PROTECTION',
  'RDS_LOGIN_EVENTS',
  'LAMBDA_NETWORK_LOGS',
  'RUNTIME_MONITORING',
];
const features = (on: readonly string[], off: readonly string[] = []) => ({
  Features: [...on.map((Name) => ({ Name, Status: 'ENABLED' })), ...off.map((Name) => ({ Name, Status: 'DISABLED' }))],
});

ruleTable(guardDutyDetectorCoversData, {
  compliant: [
    { name: 'every feature', properties: features(names), remedy: true },
    {
      name: 'the older properties, and features for the rest',
      properties: {
        ...features(names.slice(3)),
        DataSources: {
          S3Logs: { Enable: true },
          Kubernetes: { AuditLogs: { Enable: true } },
          MalwareProtection: { ScanEc2InstanceWithFindings: { EbsVolumes: true } },
        },
      },
    },
  ],
  violation: [
    { name: 'nothing is listed', found: /^detector does not watch S3_DATA_EVENTS, / },
    {
      name: 'one is off',
      properties: features(names.slice(1), names.slice(0, 1)),
      found: 'detector does not watch S3_DATA_EVENTS',
      path: 'Properties.Features',
    },
  ],
  undecidable: [
    {
      name: 'a status that is a parameter',
      properties: { Features: [{ Name: 'S3_DATA_EVENTS', Status: { Ref: 'On' } }] },
      template: { Parameters: { On: { Type: 'String' } } },
      path: 'Properties.Features.0.Status',
    },
  ],
});
