import { defineRule } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { LOAD_BALANCER, demandAttribute, ofKind } from './load-balancers';

export const albWafFailsClosed = defineRule({
  id: 'AlbWafFailsClosed',
  title: 'Application Load Balancer lets nothing through while WAF does not answer',
  clauses: [cloudInfrastructure.clauses['CIP-6.1']],
  severity: 'warning',
  severityReason: 'it matters only while WAF is out of reach',
  risk: 'Whoever waits for, or causes, an outage of WAF has an entrance without a firewall.',
  remedy: 'Leave `wafFailOpen` out, or set it to false.',
  cannotTell: 'the kind of the load balancer, or the attribute, is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html',
  ],
  resources: [LOAD_BALANCER],
  check: (balancer) =>
    ofKind(balancer, ['application'], () =>
      demandAttribute(balancer, { key: 'waf.fail_open.enabled', allowed: ['false'], byDefault: 'false' }),
    ),
});
