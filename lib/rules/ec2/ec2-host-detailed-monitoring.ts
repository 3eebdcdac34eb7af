import { defineRule, every, ignored } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';
import { isTemplateOnlyFor, judgeSetting, launchesOf } from './launches';

export const ec2HostDetailedMonitoring = defineRule({
  id: 'Ec2HostDetailedMonitoring',
  title: 'EC2 instance reports its metrics every minute',
  clauses: [cloudInfrastructure.clauses['CIP-8.1'], security.clauses['SEC-3.3.4']],
  severity: 'warning',
  severityReason: 'metrics come without it as well, only later',
  risk: 'Alarms and scaling react up to five minutes late.',
  remedy: 'Set `detailedMonitoring: true`.',
  cannotTell: 'the switch is a parameter without a default, or stands in a launch template of another app',
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html'],
  cdkNag: [
    'AwsSolutions-EC28',
    'HIPAA.Security-EC2InstanceDetailedMonitoringEnabled',
    'NIST.800.53.R4-EC2InstanceDetailedMonitoringEnabled',
  ],
  resources: ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::EC2::SpotFleet'],
  check: (resource) => {
    // The instance says it, with what the template says taken into account.
    if (isTemplateOnlyFor(resource, 'AWS::EC2::Instance')) return ignored;
    const path = resource.type === 'AWS::EC2::Instance' ? 'Monitoring' : 'Monitoring.Enabled';
    return every(
      launchesOf(resource).map((launch) =>
        judgeSetting(launch, path, (value) => demandOn(value, 'detailed monitoring'), 'Monitoring.Enabled'),
      ),
    );
  },
});
