import { compliant, defineRule, undecidable, violation, type ResourceView, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const guardDutyDetectorCoversData = defineRule({
  id: 'GuardDutyDetectorCoversData',
  title: 'GuardDuty detector watches buckets, databases, clusters, functions, volumes and processes',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.4'],
    cloudInfrastructure.clauses['CIP-6.3'],
    cloudInfrastructure.clauses['CIP-6.9'],
    cloudInfrastructure.clauses['CIP-13.1'],
    security.clauses['SEC-8.1'],
  ],
  severity: 'error',
  severityReason: 'without the protection plans the detector sees the network and the trail alone',
  risk: 'Theft of data, malware and miners go unseen where the detector does not look.',
  remedy:
    'List in `features` of the `CfnDetector` with status `ENABLED`: `S3_DATA_EVENTS`, `EKS_AUDIT_LOGS`, ' +
    '`EBS_MALWARE_PROTECTION`, `RDS_LOGIN_EVENTS`, `LAMBDA_NETWORK_LOGS` and `RUNTIME_MONITORING`.',
  cannotTell: 'a feature or its status is a parameter without a default',
  references: ['https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-features-activation-model.html'],
  resources: ['AWS::GuardDuty::Detector'],
  check: (detector) => {
    const features = detector.at('Features');
    const unknown = [features, ...features.items.flatMap((each) => [each.at('Name'), each.at('Status')])].find(
      (each) => each.isDeployTime,
    );
    const missing = FEATURES.filter((names) => !isOn(detector, features, names)).map(([name]) => name);
    if (missing.length === 0) return compliant;
    if (unknown) return undecidable(unknown);
    return violation(`detector does not watch ${missing.join(', ')}`, features);
  },
});

/** What is to be on, each with other names of the same. */
const FEATURES: readonly (readonly [string, ...string[]])[] = [
  ['S3_DATA_EVENTS'],
  ['EKS_AUDIT_LOGS'],
  ['EBS_MALWARE_PROTECTION'],
  ['RDS_LOGIN_EVENTS'],
  ['LAMBDA_NETWORK_LOGS'],
  ['RUNTIME_MONITORING'],
];

/** The older properties, which cannot be mixed with features. */
const DATA_SOURCES: Readonly<Record<string, string>> = {
  S3_DATA_EVENTS: 'DataSources.S3Logs.Enable',
  EKS_AUDIT_LOGS: 'DataSources.Kubernetes.AuditLogs.Enable',
  EBS_MALWARE_PROTECTION: 'DataSources.MalwareProtection.ScanEc2InstanceWithFindings.EbsVolumes',
};

function isOn(detector: ResourceView, features: Value, names: readonly string[]): boolean {
  const listed = features.items.some((each) => each.at('Name').is(...names) && each.at('Status').is('ENABLED'));
  const legacy = DATA_SOURCES[names[0] ?? ''];
  return listed || (legacy !== undefined && detector.at(legacy).isTrue);
}
