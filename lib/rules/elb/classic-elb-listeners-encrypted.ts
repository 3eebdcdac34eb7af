import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { CLASSIC_LOAD_BALANCER, classicListeners } from './load-balancers';

export const classicElbListenersEncrypted = defineRule({
  id: 'ClassicElbListenersEncrypted',
  title: 'Classic Load Balancer listens by HTTPS or SSL alone',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'whoever shares the way reads passwords and session cookies',
  risk: 'Requests and answers can be read and changed between the client and the load balancer.',
  remedy:
    'Give every listener `externalProtocol: LoadBalancingProtocol.HTTPS` (or `SSL`) and a certificate; it cannot ' +
    'redirect plain HTTP, an `ApplicationLoadBalancer` can.',
  cannotTell: 'a protocol is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-listener-config.html',
    'https://docs.aws.amazon.com/config/latest/developerguide/elb-tls-https-listeners-only.html',
  ],
  cdkNag: [
    'AwsSolutions-ELB5',
    'HIPAA.Security-ELBTlsHttpsListenersOnly',
    'NIST.800.53.R4-ELBTlsHttpsListenersOnly',
    'NIST.800.53.R5-ELBTlsHttpsListenersOnly',
    'PCI.DSS.321-ELBTlsHttpsListenersOnly',
  ],
  resources: [CLASSIC_LOAD_BALANCER],
  check: (balancer) =>
    every(
      classicListeners(balancer).map((listener) =>
        demand(
          listener.at('Protocol'),
          (protocol) => /^(https|ssl)$/i.test(protocol.literal ?? ''),
          (protocol) => `protocol of a listener is ${protocol.orAbsent()}, allowed are HTTPS and SSL`,
        ),
      ),
    ),
});
