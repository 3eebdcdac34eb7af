import { compliant, defineRule, every, violation, type Outcome, type ResourceView } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { demandOn } from '../demand';
import { CLASSIC_LOAD_BALANCER } from './load-balancers';

export const classicElbKeepsConnections = defineRule({
  id: 'ClassicElbKeepsConnections',
  title: 'Classic Load Balancer drains connections and spreads them over zones',
  clauses: [cloudInfrastructure.clauses['CIP-9.1']],
  severity: 'warning',
  severityReason: 'only continuity suffers, and only while instances come and go',
  risk: 'Requests break off when an instance leaves, and those of a zone find nobody when its instances fail.',
  remedy:
    'Set `crossZone: true` and `connectionDrainingPolicy: { enabled: true }` (in the CDK of `CfnLoadBalancer`), and ' +
    'name at least two zones or subnets.',
  cannotTell: 'a switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-conn-drain.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-crosszone-lb.html',
  ],
  cdkNag: [
    'AwsSolutions-ELB3',
    'AwsSolutions-ELB4',
    'HIPAA.Security-ELBCrossZoneLoadBalancingEnabled',
    'NIST.800.53.R4-ELBCrossZoneLoadBalancingEnabled',
    'NIST.800.53.R5-ELBCrossZoneLoadBalancingEnabled',
  ],
  resources: [CLASSIC_LOAD_BALANCER],
  check: (balancer) =>
    every([
      demandOn(balancer.at('ConnectionDrainingPolicy.Enabled'), 'connection draining'),
      demandOn(balancer.at('CrossZone'), 'balancing across zones'),
      demandTwoZones(balancer),
    ]),
});

function demandTwoZones(balancer: ResourceView): Outcome {
  const places = ['Subnets', 'AvailabilityZones'].map((name) => balancer.at(name)).filter(({ isPresent }) => isPresent);
  const [zones] = places;
  // Without either, the load balancer stands in all zones of EC2-Classic, which is no more.
  if (zones === undefined || zones.isDeployTime || zones.items.length > 1) return compliant;
  return violation('load balancer stands in one zone, allowed are two or more', zones);
}
