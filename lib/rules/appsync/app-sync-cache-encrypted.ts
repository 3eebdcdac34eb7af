import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';

export const appSyncCacheEncrypted = defineRule({
  id: 'AppSyncCacheEncrypted',
  title: 'AppSync cache is encrypted at rest and in transit',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'answers with personal data lie in the cache, and it cannot be encrypted later',
  risk: 'Cached answers can be read on the disk of the cache and on the way to it.',
  remedy: 'Set `atRestEncryptionEnabled: true` and `transitEncryptionEnabled: true` on `CfnApiCache`.',
  cannotTell: 'a switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html'],
  resources: ['AWS::AppSync::ApiCache'],
  check: (cache) =>
    every([
      demandOn(cache.at('AtRestEncryptionEnabled'), 'encryption at rest'),
      demandOn(cache.at('TransitEncryptionEnabled'), 'encryption in transit'),
    ]),
});
