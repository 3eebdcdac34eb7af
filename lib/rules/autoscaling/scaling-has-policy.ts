import { compliant, defineRule, ignored, undecidable, violation, type ResourceView } from '../../engine';
import { cloudInfrastructure } from '../../policies';

/** What changes the size of a group or of a target. */
const SCALERS = [
  'AWS::AutoScaling::ScalingPolicy',
  'AWS::AutoScaling::ScheduledAction',
  'AWS::AutoScalingPlans::ScalingPlan',
  'AWS::ApplicationAutoScaling::ScalingPolicy',
  'AWS::ECS::CapacityProvider',
];

export const scalingHasPolicy = defineRule({
  id: 'ScalingHasPolicy',
  title: 'What may scale is scaled by a policy in the app',
  clauses: [cloudInfrastructure.clauses['CIP-11.3']],
  severity: 'warning',
  severityReason: 'a cluster may scale it from inside, which no template shows',
  risk: 'Nothing ever uses the room between the bounds, or somebody does it by hand.',
  remedy: 'Call a method such as `scaleOnCpuUtilization`.',
  cannotTell: 'a bound is a parameter without a default',
  references: ['https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html'],
  resources: ['AWS::AutoScaling::AutoScalingGroup', 'AWS::ApplicationAutoScaling::ScalableTarget'],
  check: (resource) => {
    const isGroup = resource.type === 'AWS::AutoScaling::AutoScalingGroup';
    const [lower, upper] = isGroup ? ['MinSize', 'MaxSize'] : ['MinCapacity', 'MaxCapacity'];
    const [least, most] = [resource.at(lower), resource.at(upper)];
    if (least.number !== undefined && least.number === most.number) return ignored;
    if (
      resource.referrers(...SCALERS).length > 0 ||
      isNamedByScaler(resource) ||
      resource.at('ScheduledActions').items.length > 0
    )
      return compliant;
    if (isScaledByKubernetes(resource)) return ignored;
    const unknown = [least, most].find((each) => each.isDeployTime);
    return unknown ? undecidable(unknown) : violation('no policy scales between the bounds', most);
  },
});

/** How a policy names what it scales without a reference; all of them have to be the same. */
const NAMES: Readonly<Record<string, readonly [scaler: string, ...names: readonly string[]]>> = {
  'AWS::AutoScaling::AutoScalingGroup': ['AWS::AutoScaling::ScalingPolicy', 'AutoScalingGroupName'],
  'AWS::ApplicationAutoScaling::ScalableTarget': [
    'AWS::ApplicationAutoScaling::ScalingPolicy',
    'ResourceId',
    'ScalableDimension',
  ],
};

function isNamedByScaler(resource: ResourceView): boolean {
  const [scaler, ...names] = NAMES[resource.type] ?? [''];
  return resource.template
    .resourcesOfType(scaler)
    .some((policy) =>
      names.every((name) => policy.at(name).text !== undefined && policy.at(name).text === resource.at(name).text),
    );
}

const isScaledByKubernetes = (group: ResourceView): boolean =>
  group.at('Tags').items.some((tag) => tag.at('Key').text?.startsWith('k8s.io/cluster-autoscaler/') === true);
