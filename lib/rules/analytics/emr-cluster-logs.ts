import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';

export const emrClusterLogs = defineRule({
  id: 'EmrClusterLogs',
  title: 'EMR cluster archives its logs',
  clauses: [
    cloudInfrastructure.clauses['CIP-8.1'],
    cloudInfrastructure.clauses['CIP-8.2'],
    security.clauses['SEC-3.3.4'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'error',
  severityReason: 'without it the logs go with the cluster',
  risk: 'After an incident nobody can tell what ran: the logs are gone with the nodes.',
  remedy: 'Set `logUri` to a bucket of yours, or a destination of `monitoringConfiguration`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-debugging.html'],
  cdkNag: ['AwsSolutions-EMR2'],
  resources: ['AWS::EMR::Cluster'],
  check: (cluster) => {
    const logs = [
      cluster.at('LogUri'),
      cluster.at('MonitoringConfiguration.CloudWatchLogConfiguration.Enabled'),
    ] as const;
    // Any bucket will do, whichever it turns out to be.
    if (logs[0].isPresent || logs[1].isTrue) return compliant;
    return logs[1].isDeployTime ? undecidable(logs[1]) : violation('logs are archived nowhere', logs[0]);
  },
});
