import { compliant, defineRule, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const autoScalingGroupUsesLaunchTemplate = defineRule({
  id: 'AutoScalingGroupUsesLaunchTemplate',
  title: 'Auto Scaling group starts its instances from a launch template',
  clauses: [cloudInfrastructure.clauses['CIP-6.9'], security.clauses['SEC-3.1.3']],
  severity: 'warning',
  severityReason: 'a launch configuration still works, it only falls behind',
  risk: 'Launch configurations get no new instance types and no new settings, and new accounts cannot make them.',
  remedy:
    'Set `launchTemplate`, or the feature flag `@aws-cdk/aws-autoscaling:generateLaunchTemplateInsteadOfLaunchConfig`.',
  references: ['https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-configurations.html'],
  resources: ['AWS::AutoScaling::AutoScalingGroup'],
  check: (group) => {
    const templates = [group.at('LaunchTemplate'), group.at('MixedInstancesPolicy.LaunchTemplate')];
    if (templates.some((each) => each.isPresent)) return compliant;
    const older = ['LaunchConfigurationName', 'InstanceId']
      .map((path) => group.at(path))
      .find((each) => each.isPresent);
    return violation(
      older ? 'instances start from a launch configuration' : 'launch template is absent',
      older ?? 'Properties.LaunchTemplate',
    );
  },
});
