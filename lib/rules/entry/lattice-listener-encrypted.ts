import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const latticeListenerEncrypted = defineRule({
  id: 'LatticeListenerEncrypted',
  title: 'VPC Lattice listener speaks TLS',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'the clause wants TLS on every connection, inside the network too',
  risk: 'Credentials and data between services can be read inside the network.',
  remedy: 'Set `protocol: "HTTPS"`, which needs no certificate of your own, or `TLS_PASSTHROUGH`.',
  cannotTell: 'the protocol is a parameter without a default',
  references: ['https://docs.aws.amazon.com/vpc-lattice/latest/ug/listeners.html'],
  resources: ['AWS::VpcLattice::Listener'],
  check: (listener) =>
    demand(
      listener.at('Protocol'),
      (protocol) => protocol.is('HTTPS', 'TLS_PASSTHROUGH'),
      (protocol) => `protocol is ${protocol.orAbsent()}, allowed are HTTPS and TLS_PASSTHROUGH`,
    ),
});
