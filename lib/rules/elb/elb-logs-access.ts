import { compliant, defineRule, every, ignored, violation, type Outcome, type ResourceView } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';
import { hasDeliveredAccessLogs } from '../delivered-logs';
import {
  CLASSIC_LOAD_BALANCER,
  LOAD_BALANCER,
  attributeOf,
  demandAttribute,
  kindOf,
  listenersOf,
  ofKind,
} from './load-balancers';

export const elbLogsAccess = defineRule({
  id: 'ElbLogsAccess',
  title: 'Load balancer logs who reaches it',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.2'],
    cloudInfrastructure.clauses['CIP-8.2'],
    security.clauses['SEC-3.3.4'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'error',
  severityReason: 'nothing leaks for want of a log, but no attack can be traced',
  risk: 'After an attack nobody can tell which requests came, from where and how they were answered.',
  remedy:
    'Call `logAccessLogs(bucket)`; it sets `access_logs.s3.enabled` and `access_logs.s3.bucket`. A Classic Load ' +
    'Balancer takes `accessLoggingPolicy`. A Network Load Balancer logs connections of TLS listeners alone, so ' +
    'one without them is not concerned.',
  cannotTell: 'the kind of the load balancer, or an attribute, is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-access-logs.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/access-log-collection.html',
  ],
  cdkNag: [
    'AwsSolutions-ELB2',
    'HIPAA.Security-ELBLoggingEnabled',
    'NIST.800.53.R4-ELBLoggingEnabled',
    'NIST.800.53.R5-ELBLoggingEnabled',
    'PCI.DSS.321-ELBLoggingEnabled',
  ],
  resources: [LOAD_BALANCER, CLASSIC_LOAD_BALANCER],
  check: (balancer) => {
    if (balancer.type === CLASSIC_LOAD_BALANCER) {
      return demandOn(balancer.at('AccessLoggingPolicy.Enabled'), 'access log');
    }
    return ofKind(balancer, ['application', 'network'], () => judge(balancer));
  },
});

function judge(balancer: ResourceView): Outcome | readonly Outcome[] {
  if (kindOf(balancer) === 'network' && passesOnAlone(balancer)) return ignored;
  if (hasDeliveredAccessLogs(balancer)) return compliant;
  const attributes = balancer.at('LoadBalancerAttributes');
  return every([
    // Any bucket will do, whichever it turns out to be.
    demandAttribute(balancer, { key: 'access_logs.s3.enabled', allowed: ['true'], byDefault: 'false' }),
    /./.test(attributeOf(attributes, 'access_logs.s3.bucket')?.text ?? '')
      ? compliant
      : violation('access log has no bucket', attributes),
  ]);
}

function passesOnAlone(balancer: ResourceView): boolean {
  const protocols = listenersOf(balancer).map((listener) => listener.at('Protocol'));
  return protocols.length > 0 && protocols.every((protocol) => !protocol.isDeployTime && !protocol.is('TLS'));
}
