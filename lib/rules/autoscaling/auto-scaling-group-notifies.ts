import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure } from '../../policies';

const EVENTS = [
  'autoscaling:EC2_INSTANCE_LAUNCH',
  'autoscaling:EC2_INSTANCE_LAUNCH_ERROR',
  'autoscaling:EC2_INSTANCE_TERMINATE',
  'autoscaling:EC2_INSTANCE_TERMINATE_ERROR',
];

export const autoScalingGroupNotifies = defineRule({
  id: 'AutoScalingGroupNotifies',
  title: 'Auto Scaling group reports every launch and termination, those that fail among them',
  clauses: [cloudInfrastructure.clauses['CIP-11.3'], cloudInfrastructure.clauses['CIP-8.1']],
  severity: 'warning',
  severityReason: 'the trail records each of them as well, only nobody is told',
  risk: 'Nobody learns that the group can start no more instances, or that it starts them without end.',
  remedy: 'Set `notifications: [{ topic, scalingEvents: ScalingEvents.ALL }]`.',
  cannotTell: 'the events are a parameter without a default',
  references: ['https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-sns-notifications.html'],
  cdkNag: ['AwsSolutions-AS3'],
  resources: ['AWS::AutoScaling::AutoScalingGroup'],
  check: (group) => {
    const configurations = ['NotificationConfigurations', 'NotificationConfiguration'].flatMap(
      (path) => group.at(path).items,
    );
    const types = configurations.flatMap((each) => (each.isDeployTime ? [each] : each.at('NotificationTypes').items));
    const missing = EVENTS.filter((event) => !types.some((type) => type.is(event)));
    if (missing.length === 0) return compliant;
    const unknown = types.find((type) => type.isDeployTime);
    if (unknown) return undecidable(unknown);
    const names = missing.map((event) => event.replace('autoscaling:EC2_INSTANCE_', '').toLowerCase());
    return violation(`nobody is told of ${names.join(', ')}`, 'Properties.NotificationConfigurations');
  },
});
