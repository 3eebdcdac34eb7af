import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { CACHE_CLUSTER, REPLICATION_GROUP, unlessMemcached } from './caches';

const LOGS = ['slow-log', 'engine-log'];

export const elastiCacheDeliversLogs = defineRule({
  id: 'ElastiCacheDeliversLogs',
  title: 'ElastiCache delivers its slow log and its engine log',
  clauses: [cloudInfrastructure.clauses['CIP-6.2'], security.clauses['SEC-3.3.4']],
  severity: 'warning',
  severityReason: 'these logs help to find faults, but say little of who read what',
  risk: 'Failovers, refused logins and commands that block the store leave no trace.',
  remedy: 'Name `slow-log` and `engine-log` in `logDeliveryConfigurations`, each with its destination.',
  cannotTell: 'the configurations, a type or the engine is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Log_Delivery.html'],
  resources: [REPLICATION_GROUP, CACHE_CLUSTER],
  check: (cache) =>
    unlessMemcached(cache, () => {
      const configurations = cache.at('LogDeliveryConfigurations');
      const types = configurations.items.map((each) => each.at('LogType'));
      const missing = LOGS.filter((log) => !types.some((type) => type.is(log)));
      const unknown = types.find((type) => type.isDeployTime);
      if (missing.length > 0 && unknown) return undecidable(unknown);
      return missing.length > 0
        ? missing.map((log) => violation(`${log} is not delivered`, configurations, log))
        : compliant;
    }),
});
