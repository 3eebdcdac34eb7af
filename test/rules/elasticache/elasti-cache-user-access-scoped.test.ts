import { elastiCacheUserAccessScoped } from '../../../lib/rules/elasticache';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

const access = (AccessString: unknown) => ({ properties: { AccessString } });

ruleTable(elastiCacheUserAccessScoped, {
  compliant: [
    { name: 'named keys and commands', ...access('on ~orders:* +@read +@write -@dangerous'), remedy: true },
    { name: 'every command on some keys', ...access('on ~orders:* +@all') },
    { name: 'some commands on every key', ...access('on ~* -@all +@read') },
    { name: 'everything but the dangerous', ...access('on ~* +@all -@dangerous') },
    { name: 'a user of MemoryDB', type: 'AWS::MemoryDB::User', ...access('on ~app:* +@all') },
  ],
  violation: [
    {
      name: 'everything',
      ...access('on ~* +@all'),
      found: 'user may call every command (+@all) on every key (~*)',
      path: 'Properties.AccessString',
    },
    { name: 'everything, in other words', ...access('on allkeys  allcommands'), found: /every command/ },
    { name: 'taken out, and in again', ...access('on ~* -@dangerous +@all'), found: /every command/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...access({ Ref: 'Access' }),
      ...unset('Access'),
      path: 'Properties.AccessString',
    },
  ],
  ignored: [{ name: 'nobody may sign in', ...access('off ~* +@all') }],
  empty: { verdict: 'ignored', because: 'ElastiCache makes no user without an access string' },
});
