import { compliant, defineRule, every, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { CLASSIC_LOAD_BALANCER, classicListeners } from './load-balancers';

export const classicElbTls12 = defineRule({
  id: 'ClassicElbTls12',
  title: 'Classic Load Balancer refuses TLS older than 1.2',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'the clause names the version, and older ones have known attacks',
  risk: 'A client, or somebody on the way who makes it step down, talks TLS 1.0 with broken ciphers.',
  remedy:
    'Name in `policyNames` of the listener a policy of `policies` (in the CDK of `CfnLoadBalancer`) whose ' +
    '`Reference-Security-Policy` is `ELBSecurityPolicy-TLS-1-2-2017-01`.',
  cannotTell: 'the policies or their attributes are only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-table.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/ssl-config-update.html',
  ],
  resources: [CLASSIC_LOAD_BALANCER],
  check: (balancer) => {
    const encrypted = classicListeners(balancer).filter((listener) => {
      const protocol = listener.at('Protocol');
      // A listener without TLS is the concern of another rule.
      return protocol.isDeployTime || /^(https|ssl)$/i.test(protocol.literal ?? '');
    });
    return every(encrypted.map((listener) => judgeListener(listener, balancer.at('Policies'))));
  },
});

const PREDEFINED = 'ELBSecurityPolicy-TLS-1-2-2017-01';

function judgeListener(listener: Value, policies: Value): Outcome {
  const names = listener.at('PolicyNames');
  if (names.is(PREDEFINED) || names.items.some((name) => name.is(PREDEFINED))) return compliant;
  const unknown =
    [listener, names, ...names.items, policies, ...policies.items].find((value) => value.isDeployTime) ??
    policies.items.map((policy) => policy.at('PolicyName')).find((name) => name.isDeployTime);
  const named = policies.items.filter(
    (policy) =>
      policy.at('PolicyType').is('SSLNegotiationPolicyType') &&
      names.items.some((name) => name.literal !== undefined && policy.at('PolicyName').is(name.literal)),
  );
  const [policy] = named;
  if (policy) return judgePolicy(policy);
  return unknown
    ? undecidable(unknown)
    : violation('listener has no security policy, so ELBSecurityPolicy-2016-08 allows TLS 1.0', names);
}

function judgePolicy(policy: Value): Outcome {
  const attributes = policy.at('Attributes');
  const unknown = [attributes, ...attributes.items.flatMap((each) => [each.at('Name'), each.at('Value')])].find(
    (value) => value.isDeployTime,
  );
  const valueOf = (name: string): Value | undefined =>
    attributes.items.find((attribute) => attribute.at('Name').is(name))?.at('Value');
  const reference = valueOf('Reference-Security-Policy');
  if (reference?.is(PREDEFINED)) return compliant;
  const old = ['Protocol-SSLv2', 'Protocol-SSLv3', 'Protocol-TLSv1', 'Protocol-TLSv1.1'].find(
    (name) => valueOf(name)?.isTrue,
  );
  if (old !== undefined) return violation(`security policy has ${old}`, attributes);
  if (unknown) return undecidable(unknown);
  if (reference) return violation(`security policy is ${reference.orAbsent()}, allowed is ${PREDEFINED}`, reference);
  if (valueOf('Protocol-TLSv1.2')?.isTrue) return compliant;
  return violation('security policy names no protocol', attributes);
}
