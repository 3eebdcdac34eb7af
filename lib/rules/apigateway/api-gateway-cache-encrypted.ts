import { defineRule, every, ignored, undecidable, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';
import { SAM_API, STAGE } from './stages';

export const apiGatewayCacheEncrypted = defineRule({
  id: 'ApiGatewayCacheEncrypted',
  title: 'REST API stage encrypts what it caches',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'answers with personal data lie in the cache',
  risk: 'Cached answers can be read on the disk of the cache.',
  remedy: 'Set `cacheDataEncrypted: true` in `deployOptions`. A stage without a cache is not concerned.',
  cannotTell: 'a switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html'],
  cdkNag: [
    'HIPAA.Security-APIGWCacheEnabledAndEncrypted',
    'NIST.800.53.R4-APIGWCacheEnabledAndEncrypted',
    'NIST.800.53.R5-APIGWCacheEnabledAndEncrypted',
    'PCI.DSS.321-APIGWCacheEnabledAndEncrypted',
  ],
  resources: [STAGE, SAM_API],
  check: (stage) => {
    const settings = stage.at('MethodSettings').items;
    const caching = settings.filter(
      (each) => !each.at('CachingEnabled').isFalse && each.at('CachingEnabled').isPresent,
    );
    if (caching.length > 0) return every(caching.map(judge));
    const cluster = stage.at('CacheClusterEnabled');
    if (cluster.isDeployTime) return undecidable(cluster);
    // Which methods use the cache can be set by hand later on.
    if (!cluster.isTrue) return ignored;
    const [wide = stage.at('MethodSettings')] = settings.filter((each) => each.at('HttpMethod').is('*'));
    return demandOn(wide.at('CacheDataEncrypted'), 'encryption of the cache');
  },
});

function judge(setting: Value): Outcome {
  const encryption = setting.at('CacheDataEncrypted');
  const caching = setting.at('CachingEnabled');
  if (caching.isDeployTime && !encryption.isTrue) return undecidable(caching);
  return demandOn(encryption, 'encryption of the cache');
}
