import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { LOAD_BALANCER, demandAttribute } from './load-balancers';

export const elbDeletionProtected = defineRule({
  id: 'ElbDeletionProtected',
  title: 'Load balancer of production cannot be deleted by mistake',
  clauses: [cloudInfrastructure.clauses['CIP-9.1']],
  severity: 'warning',
  severityReason: 'no data is lost, but the service is gone until its address is back in DNS',
  risk: 'One wrong call takes the entrance away, and a new load balancer has another address.',
  remedy: 'Set `deletionProtection: true`. Outside production it is not asked for.',
  cannotTell: 'the attribute is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html',
    'https://docs.aws.amazon.com/config/latest/developerguide/elb-deletion-protection-enabled.html',
  ],
  cdkNag: [
    'HIPAA.Security-ELBDeletionProtectionEnabled',
    'NIST.800.53.R4-ELBDeletionProtectionEnabled',
    'NIST.800.53.R5-ELBDeletionProtectionEnabled',
  ],
  resources: [LOAD_BALANCER],
  check: (balancer) =>
    balancer.environment.production
      ? demandAttribute(balancer, { key: 'deletion_protection.enabled', allowed: ['true'], byDefault: 'false' })
      : ignored,
});
