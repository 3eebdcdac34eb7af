import { autoScalingGroupNotifies } from '../../../lib/rules/autoscaling';
import { ruleTable } from '../../../lib/testing';

const ALL = ['LAUNCH', 'LAUNCH_ERROR', 'TERMINATE', 'TERMINATE_ERROR'].map(
  (event) => `autoscaling:EC2_INSTANCE_${event}`,
);
const notify = (...NotificationTypes: readonly unknown[]) => ({ TopicARN: 'topic', NotificationTypes });

ruleTable(autoScalingGroupNotifies, {
  compliant: [
    { name: 'of everything', properties: { NotificationConfigurations: [notify(...ALL)] }, remedy: true },
    {
      name: 'by two topics',
      properties: { NotificationConfigurations: [notify(...ALL.slice(0, 2)), notify(...ALL.slice(2))] },
    },
    { name: 'by the older property', properties: { NotificationConfiguration: notify(...ALL) } },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'nobody is told of launch, launch_error, terminate, terminate_error',
      path: 'Properties.NotificationConfigurations',
    },
    {
      name: 'of what succeeds alone',
      properties: { NotificationConfigurations: [notify(ALL[0], ALL[2])] },
      found: 'nobody is told of launch_error, terminate_error',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { NotificationConfigurations: [notify({ Ref: 'Events' })] },
      template: { Parameters: { Events: { Type: 'String' } } },
      path: 'Properties.NotificationConfigurations.0.NotificationTypes.0',
    },
  ],
});
