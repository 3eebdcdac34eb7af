import {
  compliant,
  defineRule,
  every,
  ignored,
  undecidable,
  violation,
  type Outcome,
  type ResourceView,
  type Value,
} from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { LISTENER, LISTENER_RULE, kindOf } from './load-balancers';

export const elbListenerEncrypted = defineRule({
  id: 'ElbListenerEncrypted',
  title: 'Load balancer listener speaks TLS, or sends plain HTTP to HTTPS',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'whoever shares the way reads passwords and session cookies',
  risk: 'Requests and answers can be read and changed between the client and the load balancer.',
  remedy:
    'Give the listener `protocol: ApplicationProtocol.HTTPS` (`Protocol.TLS` at a Network Load Balancer) and ' +
    '`certificates`. Plain HTTP may only redirect: `defaultAction: ListenerAction.redirect({ protocol: "HTTPS" })`.',
  cannotTell:
    'a TCP or UDP listener of a Network Load Balancer passes on what it gets, and only the targets know whether that ' +
    'is TLS; or the protocol is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/create-listener.html',
    'https://docs.aws.amazon.com/config/latest/developerguide/alb-http-to-https-redirection-check.html',
  ],
  cdkNag: [
    'HIPAA.Security-ALBHttpToHttpsRedirection',
    'NIST.800.53.R4-ALBHttpToHttpsRedirection',
    'NIST.800.53.R5-ALBHttpToHttpsRedirection',
    'PCI.DSS.321-ALBHttpToHttpsRedirection',
  ],
  resources: [LISTENER, LISTENER_RULE],
  check: (resource) => (resource.type === LISTENER ? judgeListener(resource) : judgeRule(resource)),
});

// QUIC has TLS built in.
const ENCRYPTED = ['HTTPS', 'TLS', 'QUIC'];

/** Ports on which nobody expects TLS. */
const PLAIN_PORTS: Readonly<Record<number, string>> = {
  21: 'FTP',
  23: 'Telnet',
  53: 'DNS',
  69: 'TFTP',
  80: 'HTTP',
  110: 'POP3',
  143: 'IMAP',
  161: 'SNMP',
  389: 'LDAP',
  514: 'syslog',
  1883: 'MQTT',
  8000: 'HTTP',
  8080: 'HTTP',
};

function judgeListener(listener: ResourceView): Outcome | readonly Outcome[] {
  const protocol = listener.at('Protocol');
  if (protocol.isDeployTime) return undecidable(protocol);
  const name = protocol.literal?.toUpperCase();
  if (name === undefined) {
    const balancer = listener.at('LoadBalancerArn').target;
    // A Gateway Load Balancer speaks GENEVE inside the network, and takes no protocol.
    if (balancer && kindOf(balancer) === 'gateway') return ignored;
    return violation(`protocol is ${protocol.orAbsent()}, allowed are HTTPS and TLS`, protocol);
  }
  if (ENCRYPTED.includes(name)) return compliant;
  if (name === 'HTTP') return demandRedirects(listener.at('DefaultActions'));
  if (isBeforeApplicationLoadBalancer(listener)) return ignored;
  const port = listener.at('Port');
  if (port.isDeployTime) return undecidable(port);
  const plain = PLAIN_PORTS[port.number ?? 0];
  if (plain === undefined) return undecidable(protocol);
  return violation(`${name} on port ${port.orAbsent()} is plain ${plain}, allowed are HTTPS and TLS`, protocol);
}

function judgeRule(rule: ResourceView): Outcome | readonly Outcome[] {
  const arn = rule.at('ListenerArn');
  const redirects = demandRedirects(rule.at('Actions'));
  if (redirects.every(({ kind }) => kind === 'compliant')) return redirects;
  const protocol = arn.target?.at('Protocol');
  // The listener stands outside the app.
  if (protocol === undefined || protocol.isDeployTime) return undecidable(arn);
  return protocol.literal?.toUpperCase() === 'HTTP' ? redirects : ignored;
}

function demandRedirects(actions: Value): readonly Outcome[] {
  if (actions.items.length === 0) return [violation('plain HTTP is not redirected to HTTPS', actions)];
  return every(actions.items.map(demandRedirect));
}

function demandRedirect(action: Value): Outcome {
  const type = action.at('Type');
  if (type.isDeployTime) return undecidable(type);
  if (type.is('redirect')) {
    return demand(
      action.at('RedirectConfig.Protocol'),
      (protocol) => protocol.literal?.toUpperCase() === 'HTTPS',
      (protocol) => `plain HTTP is redirected to protocol ${protocol.orAbsent()}, allowed is HTTPS`,
    );
  }
  const refusal = action.at('FixedResponseConfig.StatusCode');
  if (type.is('fixed-response') && (refusal.number ?? 0) >= 400) return compliant;
  return violation(`plain HTTP is answered by ${type.orAbsent()}, allowed is a redirect to HTTPS`, type);
}

/** Whether the listener passes on to an Application Load Balancer: the listener there is judged instead. */
function isBeforeApplicationLoadBalancer(listener: ResourceView): boolean {
  const groups = listener
    .at('DefaultActions')
    .items.flatMap((action) => [
      action.at('TargetGroupArn'),
      ...action.at('ForwardConfig.TargetGroups').items.map((group) => group.at('TargetGroupArn')),
    ]);
  return groups.some((group) => group.target?.at('TargetType').is('alb'));
}
