import { autoScalingGroupChecksLoadBalancer } from '../../../lib/rules/autoscaling';
import { ruleTable } from '../../../lib/testing';

const TargetGroupARNs = [{ Ref: 'Targets' }];
const others = { Targets: { Type: 'AWS::ElasticLoadBalancingV2::TargetGroup', Properties: {} } };

ruleTable(autoScalingGroupChecksLoadBalancer, {
  compliant: [
    { name: 'the load balancer', properties: { TargetGroupARNs, HealthCheckType: 'ELB' }, others, remedy: true },
    { name: 'among other checks', properties: { TargetGroupARNs, HealthCheckType: 'EBS,ELB' }, others },
  ],
  violation: [
    {
      name: 'nothing is set',
      properties: { TargetGroupARNs },
      others,
      found: 'type of health check is absent, must be ELB',
      path: 'Properties.HealthCheckType',
    },
    {
      name: 'the instance alone, behind a classic load balancer',
      properties: { LoadBalancerNames: ['web'], HealthCheckType: 'EC2' },
      found: /is EC2/,
    },
    { name: 'traffic of another kind', properties: { TrafficSources: [{ Identifier: 'x' }] }, found: /absent/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { TargetGroupARNs, HealthCheckType: { Ref: 'Type' } },
      template: { Parameters: { Type: { Type: 'String' } } },
      others,
      path: 'Properties.HealthCheckType',
    },
  ],
  ignored: [{ name: 'no load balancer', properties: { HealthCheckType: 'EC2' } }],
  empty: { verdict: 'ignored', because: 'there is no load balancer whose checks could be asked' },
});
