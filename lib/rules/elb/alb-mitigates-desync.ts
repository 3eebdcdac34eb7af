import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { LOAD_BALANCER, demandAttribute, ofKind } from './load-balancers';

export const albMitigatesDesync = defineRule({
  id: 'AlbMitigatesDesync',
  title: 'Application Load Balancer stops desync attacks, and does not only watch them',
  clauses: [cloudInfrastructure.clauses['CIP-6.1'], security.clauses['SEC-3.3.3']],
  severity: 'warning',
  severityReason: 'hardens against attacks that need a weak target as well',
  risk: 'Ambiguous requests reach the targets, where they can poison queues and caches of other users.',
  remedy: 'Leave `desyncMitigationMode` out, or set `DesyncMitigationMode.DEFENSIVE` or `STRICTEST`.',
  cannotTell: 'the kind of the load balancer, or the attribute, is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html',
  ],
  resources: [LOAD_BALANCER],
  check: (balancer) =>
    ofKind(balancer, ['application'], () =>
      demandAttribute(balancer, {
        key: 'routing.http.desync_mitigation_mode',
        allowed: ['defensive', 'strictest'],
        byDefault: 'defensive',
      }),
    ),
});
