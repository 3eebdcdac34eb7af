import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const launchConfigurationDetailedMonitoring = defineRule({
  id: 'LaunchConfigurationDetailedMonitoring',
  title: 'Launch configuration starts instances that report their metrics every minute',
  clauses: [cloudInfrastructure.clauses['CIP-8.1'], security.clauses['SEC-3.3.4']],
  severity: 'warning',
  severityReason: 'metrics come without it as well, only later',
  risk: 'Alarms and scaling react up to five minutes late.',
  remedy: 'Leave `instanceMonitoring` out, or set `Monitoring.DETAILED`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/autoscaling/ec2/userguide/enable-as-instance-metrics.html'],
  cdkNag: ['AwsSolutions-EC28'],
  resources: ['AWS::AutoScaling::LaunchConfiguration'],
  check: (configuration) => {
    const monitoring = configuration.at('InstanceMonitoring');
    if (monitoring.isDeployTime) return undecidable(monitoring);
    return monitoring.isAbsent || monitoring.isTrue ? compliant : violation('detailed monitoring is off', monitoring);
  },
});
