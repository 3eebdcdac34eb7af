import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { LOAD_BALANCER, demandAttribute, ofKind } from './load-balancers';

export const albDropsInvalidHeaders = defineRule({
  id: 'AlbDropsInvalidHeaders',
  title: 'Application Load Balancer drops headers that are not valid',
  clauses: [cloudInfrastructure.clauses['CIP-6.1'], security.clauses['SEC-3.3.3']],
  severity: 'warning',
  severityReason: 'hardens against attacks that need a weak target as well',
  risk: 'Requests can be smuggled past the load balancer in headers that it and the target read differently.',
  remedy: 'Set `dropInvalidHeaderFields: true`.',
  cannotTell: 'the kind of the load balancer, or the attribute, is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html',
    'https://docs.aws.amazon.com/config/latest/developerguide/alb-http-drop-invalid-header-enabled.html',
  ],
  cdkNag: [
    'HIPAA.Security-ALBHttpDropInvalidHeaderEnabled',
    'NIST.800.53.R4-ALBHttpDropInvalidHeaderEnabled',
    'PCI.DSS.321-ALBHttpDropInvalidHeaderEnabled',
  ],
  resources: [LOAD_BALANCER],
  check: (balancer) =>
    ofKind(balancer, ['application'], () =>
      demandAttribute(balancer, {
        key: 'routing.http.drop_invalid_header_fields.enabled',
        allowed: ['true'],
        byDefault: 'false',
      }),
    ),
});
