import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOff, demandOn } from '../demand';
import { MEMORY_DB_CLUSTER } from './caches';

export const memoryDbClusterRequiresTls = defineRule({
  id: 'MemoryDbClusterRequiresTls',
  title: 'MemoryDB cluster speaks TLS alone',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'data crosses the network in the clear, and without TLS nobody has to sign in either',
  risk: 'Whoever is in the network can read and change what clients and the database send each other.',
  remedy: 'Leave `tlsEnabled` out, or set it to `true`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/memorydb/latest/devguide/in-transit-encryption.html'],
  resources: [MEMORY_DB_CLUSTER, 'AWS::MemoryDB::MultiRegionCluster'],
  check: (cluster) => {
    const tls = cluster.at('TLSEnabled');
    return tls.isAbsent ? demandOff(tls, 'TLS', 'off') : demandOn(tls, 'TLS');
  },
});
