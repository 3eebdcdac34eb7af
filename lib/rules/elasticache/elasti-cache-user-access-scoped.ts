import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { isSwitchedOff, wordsOf } from './caches';

export const elastiCacheUserAccessScoped = defineRule({
  id: 'ElastiCacheUserAccessScoped',
  title: 'User of an in-memory store may not do everything with every key',
  clauses: [securityIpProtection.clauses['SIP-AC.1'], cloudInfrastructure.clauses['CIP-7.2']],
  severity: 'warning',
  severityReason: 'an application may own its store, but hardly ever needs the commands that administer it',
  risk: 'A stolen login of an application can flush the store, read what others keep in it and change its settings.',
  remedy: 'Name keys and commands in `accessString`, e.g. `on ~orders:* +@read +@write -@dangerous`.',
  cannotTell: 'the access string is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html',
    'https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html',
  ],
  resources: ['AWS::ElastiCache::User', 'AWS::MemoryDB::User'],
  check: (user) => {
    const access = user.at('AccessString');
    if (access.isAbsent) return ignored;
    if (access.isDeployTime) return undecidable(access);
    const words = wordsOf(access.literal);
    if (isSwitchedOff(words)) return ignored;
    const everyKey = words.some((word) => ['~*', '%rw~*', 'allkeys'].includes(word));
    return everyKey && mayCallEverything(words)
      ? violation('user may call every command (+@all) on every key (~*)', access)
      : compliant;
  },
});

/** `+@all` takes in everything, and what is taken out counts only if it stands after it. */
function mayCallEverything(words: readonly string[]): boolean {
  const all = words.findLastIndex((word) => word === '+@all' || word === 'allcommands');
  return all >= 0 && !words.slice(all).some((word) => word.startsWith('-') || word === 'nocommands');
}
