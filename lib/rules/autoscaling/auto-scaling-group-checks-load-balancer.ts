import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

const TARGETS = ['TargetGroupARNs', 'LoadBalancerNames', 'TrafficSources'];

export const autoScalingGroupChecksLoadBalancer = defineRule({
  id: 'AutoScalingGroupChecksLoadBalancer',
  title: 'Auto Scaling group replaces instances that its load balancer finds unhealthy',
  clauses: [cloudInfrastructure.clauses['CIP-11.3'], security.clauses['SEC-9.4']],
  severity: 'error',
  severityReason: 'instances that answer nobody count as healthy, and capacity dwindles unseen',
  risk: 'Instances whose application hangs stay in the group, until none is left that answers.',
  remedy:
    'Set `healthChecks: HealthChecks.withAdditionalChecks({ additionalTypes: [AdditionalHealthCheckType.ELB] })`.',
  cannotTell: 'the type of the check is a parameter without a default',
  references: ['https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html'],
  cdkNag: [
    'AwsSolutions-AS2',
    'HIPAA.Security-AutoScalingGroupELBHealthCheckRequired',
    'NIST.800.53.R4-AutoScalingGroupELBHealthCheckRequired',
    'NIST.800.53.R5-AutoScalingGroupELBHealthCheckRequired',
    'PCI.DSS.321-AutoScalingGroupELBHealthCheckRequired',
  ],
  resources: ['AWS::AutoScaling::AutoScalingGroup'],
  check: (group) => {
    if (TARGETS.every((path) => group.at(path).items.length === 0)) return ignored;
    const type = group.at('HealthCheckType');
    if (type.isDeployTime) return undecidable(type);
    const checks = (type.literal ?? '').toUpperCase().split(/\s*,\s*/);
    return checks.some((each) => ['ELB', 'VPC_LATTICE'].includes(each))
      ? compliant
      : violation(`type of health check is ${type.orAbsent()}, must be ELB`, type);
  },
});
