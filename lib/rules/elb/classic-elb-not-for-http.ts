import { defineRule, every } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { demand } from '../demand';
import { CLASSIC_LOAD_BALANCER, classicListeners } from './load-balancers';

export const classicElbNotForHttp = defineRule({
  id: 'ClassicElbNotForHttp',
  title: 'HTTP and HTTPS come in by an Application Load Balancer, not by a classic one',
  clauses: [cloudInfrastructure.clauses['CIP-6.1']],
  severity: 'warning',
  severityReason: 'a classic one works, but no firewall can be put before it',
  risk: 'WAF cannot stand before a Classic Load Balancer, and it knows no TLS 1.3.',
  remedy: 'Use `ApplicationLoadBalancer` of `aws-cdk-lib/aws-elasticloadbalancingv2`.',
  cannotTell: 'a protocol is a parameter without a default',
  references: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/migrate-classic-load-balancer.html'],
  cdkNag: ['AwsSolutions-ELB1'],
  resources: [CLASSIC_LOAD_BALANCER],
  check: (balancer) =>
    every(
      classicListeners(balancer).map((listener) =>
        demand(
          listener.at('Protocol'),
          (protocol) => /^(tcp|ssl)$/i.test(protocol.literal ?? ''),
          (protocol) => `listener of a Classic Load Balancer takes ${protocol.orAbsent()}`,
        ),
      ),
    ),
});
