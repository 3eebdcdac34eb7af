import type { Rule } from '../../engine';
import { autoScalingGroupChecksLoadBalancer } from './auto-scaling-group-checks-load-balancer';
import { autoScalingGroupNotifies } from './auto-scaling-group-notifies';
import { autoScalingGroupSpansZones } from './auto-scaling-group-spans-zones';
import { autoScalingGroupUsesLaunchTemplate } from './auto-scaling-group-uses-launch-template';
import { launchConfigurationDetailedMonitoring } from './launch-configuration-detailed-monitoring';
import { scalingBounded } from './scaling-bounded';
import { scalingHasPolicy } from './scaling-has-policy';

export * from './auto-scaling-group-checks-load-balancer';
export * from './auto-scaling-group-notifies';
export * from './auto-scaling-group-spans-zones';
export * from './auto-scaling-group-uses-launch-template';
export * from './launch-configuration-detailed-monitoring';
export * from './scaling-bounded';
export * from './scaling-has-policy';

/** Every rule about scaling. */
export const autoScalingRules: readonly Rule[] = [
  autoScalingGroupChecksLoadBalancer,
  autoScalingGroupNotifies,
  autoScalingGroupSpansZones,
  autoScalingGroupUsesLaunchTemplate,
  launchConfigurationDetailedMonitoring,
  scalingBounded,
  scalingHasPolicy,
];
