import { defineRule, ignored, undecidable } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { LISTENER } from './load-balancers';

export const elbListenerTls12 = defineRule({
  id: 'ElbListenerTls12',
  title: 'Load balancer listener refuses TLS older than 1.2',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'the clause names the version, and older ones have known attacks',
  risk: 'A client, or somebody on the way who makes it step down, talks TLS 1.0 with broken ciphers.',
  remedy:
    'Set `sslPolicy: SslPolicy.RECOMMENDED_TLS`, or another policy of TLS 1.2 or 1.3. Templates without it get ' +
    '`ELBSecurityPolicy-2016-08`, which takes TLS 1.0.',
  cannotTell: 'the protocol or the policy is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/describe-ssl-policies.html',
  ],
  resources: [LISTENER],
  check: (listener) => {
    const protocol = listener.at('Protocol');
    if (protocol.isDeployTime) return undecidable(protocol);
    // A listener without TLS is the concern of another rule.
    if (!/^(https|tls)$/i.test(protocol.literal ?? '')) return ignored;
    return demand(
      listener.at('SslPolicy'),
      (policy) => /^ELBSecurityPolicy-(TLS13-1-[23]|TLS-1-2|FS-1-2)-/.test(policy.literal ?? ''),
      (policy) => `security policy is ${policy.orAbsent()}, allowed are those of TLS 1.2 and 1.3`,
    );
  },
});
