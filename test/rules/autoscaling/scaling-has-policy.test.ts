import { scalingHasPolicy } from '../../../lib/rules/autoscaling';
import { ruleTable } from '../../../lib/testing';

const sizes = { MinSize: '1', MaxSize: '4' };
const capacity = { MinCapacity: 1, MaxCapacity: 4 };
const target = 'AWS::ApplicationAutoScaling::ScalableTarget';
const table = { ResourceId: 'table/orders', ScalableDimension: 'dynamodb:table:ReadCapacityUnits' };
const POLICY = 'AWS::ApplicationAutoScaling::ScalingPolicy';
const scaler = (Type: string, Properties: object) => ({ Scaler: { Type, Properties } });

ruleTable(scalingHasPolicy, {
  compliant: [
    {
      name: 'a policy',
      properties: sizes,
      others: scaler('AWS::AutoScaling::ScalingPolicy', { AutoScalingGroupName: { Ref: 'Subject' } }),
      remedy: true,
    },
    {
      name: 'a policy of a service',
      type: target,
      properties: capacity,
      others: scaler('AWS::ApplicationAutoScaling::ScalingPolicy', { ScalingTargetId: { Ref: 'Subject' } }),
    },
    {
      name: 'a service on a schedule',
      type: target,
      properties: { ...capacity, ScheduledActions: [{ Schedule: 'cron(0 8 * * ? *)' }] },
    },
    {
      name: 'a capacity provider of ECS',
      properties: sizes,
      others: scaler('AWS::ECS::CapacityProvider', {
        AutoScalingGroupProvider: { AutoScalingGroupArn: { Ref: 'Subject' } },
      }),
    },
    {
      name: 'a policy that names the table',
      type: target,
      properties: { ...capacity, ...table },
      others: scaler(POLICY, table),
    },
    {
      name: 'a policy that names the group',
      properties: { ...sizes, AutoScalingGroupName: 'web' },
      others: scaler('AWS::AutoScaling::ScalingPolicy', { AutoScalingGroupName: 'web' }),
    },
  ],
  violation: [
    {
      name: 'a policy for another dimension of the table',
      type: target,
      properties: { ...capacity, ...table },
      others: scaler(POLICY, { ...table, ScalableDimension: 'dynamodb:table:WriteCapacityUnits' }),
      found: /no policy/,
    },
    {
      name: 'a policy for another table',
      type: target,
      properties: { ...capacity, ...table },
      others: scaler(POLICY, { ...table, ResourceId: 'table/customers' }),
      found: /no policy/,
    },
    {
      name: 'nothing scales the group',
      properties: sizes,
      found: 'no policy scales between the bounds',
      path: 'Properties.MaxSize',
    },
    { name: 'nothing scales the service', type: target, properties: capacity, found: /no policy/ },
  ],
  undecidable: [
    {
      name: 'a bound is a parameter without a default',
      properties: { MinSize: 1, MaxSize: { Ref: 'Most' } },
      template: { Parameters: { Most: { Type: 'Number' } } },
      path: 'Properties.MaxSize',
    },
  ],
  ignored: [
    { name: 'a size that is fixed', properties: { MinSize: '2', MaxSize: 2 } },
    { name: 'a service of a fixed size', type: target, properties: { MinCapacity: 2, MaxCapacity: '2' } },
    {
      name: 'Kubernetes scales it',
      properties: { ...sizes, Tags: [{ Key: 'k8s.io/cluster-autoscaler/enabled', Value: 'true' }] },
    },
  ],
});
