import { defineRule, every, ignored, undecidable, type Outcome, type ResourceView, type Value } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { CLASSIC_LOAD_BALANCER, TARGET_GROUP, classicListeners } from './load-balancers';

export const elbEncryptsToTargets = defineRule({
  id: 'ElbEncryptsToTargets',
  title: 'Load balancer speaks TLS to its targets',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'warning',
  severityReason: 'the way behind the load balancer lies inside the VPC',
  risk: 'Whoever gets into the VPC reads what the load balancer passes on.',
  remedy:
    'Set `protocol: ApplicationProtocol.HTTPS` on the target group; a self-signed certificate on the target will do.',
  cannotTell: 'the protocol or the type of the targets is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-listener-config.html',
  ],
  resources: [TARGET_GROUP, CLASSIC_LOAD_BALANCER],
  check: (resource) =>
    resource.type === TARGET_GROUP
      ? judgeTargetGroup(resource)
      : every(classicListeners(resource).map(judgeClassicListener)),
});

function judgeTargetGroup(group: ResourceView): Outcome {
  const targetType = group.at('TargetType');
  if (targetType.isDeployTime) return undecidable(targetType);
  // The service itself calls a function, over TLS.
  if (targetType.is('lambda')) return ignored;
  const protocol = group.at('Protocol');
  // These pass on what the client encrypted, or did not; the listener's rule speaks of that.
  if (/^(TCP|UDP|TCP_UDP|GENEVE|QUIC|TCP_QUIC)$/i.test(protocol.literal ?? '')) return ignored;
  return demand(
    protocol,
    (each) => /^(https|tls)$/i.test(each.literal ?? ''),
    (each) => `protocol of the targets is ${each.orAbsent()}, allowed are HTTPS and TLS`,
  );
}

function judgeClassicListener(listener: Value): Outcome {
  return demand(
    listener.at('InstanceProtocol'),
    (each) => /^(https|ssl)$/i.test(each.literal ?? ''),
    (each) => `protocol of the instances is ${each.orAbsent()}, allowed are HTTPS and SSL`,
  );
}
