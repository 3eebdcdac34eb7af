import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure } from '../../policies';

/** Where what scales says between which bounds. */
const BOUNDS: Readonly<Record<string, readonly [lower: string, upper: string]>> = {
  'AWS::AutoScaling::AutoScalingGroup': ['MinSize', 'MaxSize'],
  'AWS::ApplicationAutoScaling::ScalableTarget': ['MinCapacity', 'MaxCapacity'],
  'AWS::EKS::Nodegroup': ['ScalingConfig.MinSize', 'ScalingConfig.MaxSize'],
};

export const scalingBounded = defineRule({
  id: 'ScalingBounded',
  title: 'Scaling stays between a lower and an upper bound',
  clauses: [cloudInfrastructure.clauses['CIP-11.3'], cloudInfrastructure.clauses['CIP-6.8']],
  severity: 'error',
  severityReason: 'without bounds an attack or a mistake stops the service or costs without end',
  risk: 'A flood of requests buys capacity without end, or a mistake takes all of it away.',
  remedy: 'Set `minCapacity` and `maxCapacity`, the lower one not above the upper one.',
  cannotTell: 'a bound is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html',
    'https://docs.aws.amazon.com/autoscaling/application/userguide/what-is-application-auto-scaling.html',
  ],
  resources: Object.keys(BOUNDS),
  check: (resource) => {
    const [lower, upper] = (BOUNDS[resource.type] ?? ['MinSize', 'MaxSize']).map((path) => resource.at(path));
    if (!lower || !upper) return compliant;
    const missing = [lower, upper].find((bound) => bound.isAbsent);
    if (missing) return violation(`${missing === lower ? 'lower' : 'upper'} bound is absent`, missing);
    const unknown = [lower, upper].find((bound) => bound.isDeployTime);
    if (unknown) return undecidable(unknown);
    const [least, most] = [lower.number ?? NaN, upper.number ?? NaN];
    return least >= 0 && most >= 1 && least <= most
      ? compliant
      : violation(`bounds are ${lower.orAbsent()} and ${upper.orAbsent()}`, upper);
  },
});
