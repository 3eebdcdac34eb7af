import { defineRule } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { LOAD_BALANCER, demandAttribute, ofKind } from './load-balancers';

export const nlbCrossesZones = defineRule({
  id: 'NlbCrossesZones',
  title: 'Network Load Balancer spreads traffic over all zones',
  clauses: [cloudInfrastructure.clauses['CIP-9.1']],
  severity: 'warning',
  severityReason: 'only continuity suffers, and only when targets of a zone fail',
  risk: 'When the targets of one zone fail, clients that DNS sent to that zone get no answer.',
  remedy: 'Set `crossZoneEnabled: true`. An Application Load Balancer always does so.',
  cannotTell: 'the kind of the load balancer, or the attribute, is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-load-balancer-attributes.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html',
  ],
  resources: [LOAD_BALANCER],
  check: (balancer) =>
    ofKind(balancer, ['network', 'gateway'], () =>
      demandAttribute(balancer, {
        key: 'load_balancing.cross_zone.enabled',
        allowed: ['true'],
        byDefault: 'false',
      }),
    ),
});
