import { elastiCacheRequiresTls } from '../../../lib/rules/elasticache';
import { ruleTable } from '../../../lib/testing';
import { inProdOnly, unset } from '../stores';

const cluster = (Engine: unknown, more: object = {}) => ({
  type: 'AWS::ElastiCache::CacheCluster',
  properties: { Engine, ...more },
});

ruleTable(elastiCacheRequiresTls, {
  compliant: [
    { name: 'on', properties: { TransitEncryptionEnabled: true }, remedy: true },
    { name: 'on and required', properties: { TransitEncryptionEnabled: 'true', TransitEncryptionMode: 'required' } },
    { name: 'Memcached with TLS', ...cluster('Memcached', { TransitEncryptionEnabled: true }) },
  ],
  violation: [
    { name: 'nothing is set', found: 'encryption in transit is absent', path: 'Properties.TransitEncryptionEnabled' },
    { name: 'off', properties: { TransitEncryptionEnabled: false }, found: 'encryption in transit is off' },
    {
      name: 'clients may go without',
      properties: { TransitEncryptionEnabled: true, TransitEncryptionMode: 'preferred' },
      found: 'encryption in transit is preferred, so clients may go without',
      path: 'Properties.TransitEncryptionMode',
    },
    { name: 'Memcached without TLS', ...cluster('memcached'), found: 'encryption in transit is absent' },
    {
      name: 'a lone cluster of Redis',
      ...cluster('redis', { TransitEncryptionEnabled: true }),
      found: 'a lone cache cluster of redis cannot speak TLS',
    },
    {
      name: 'a secondary group that says off',
      properties: { GlobalReplicationGroupId: 'global', TransitEncryptionEnabled: false },
      found: 'encryption in transit is off',
    },
    {
      name: 'on in one account alone',
      properties: { TransitEncryptionEnabled: { 'Fn::If': ['IsProd', true, { Ref: 'AWS::NoValue' }] } },
      ...inProdOnly,
      found: 'encryption in transit is absent (when IsProd is false)',
    },
  ],
  undecidable: [
    {
      name: 'the mode is a parameter without a default',
      properties: { TransitEncryptionEnabled: true, TransitEncryptionMode: { Ref: 'Mode' } },
      ...unset('Mode'),
      path: 'Properties.TransitEncryptionMode',
    },
    {
      name: 'the engine is a parameter without a default',
      ...cluster({ Ref: 'Engine' }),
      ...unset('Engine'),
      path: 'Properties.Engine',
    },
  ],
  ignored: [{ name: 'the secondary group of a global datastore', properties: { GlobalReplicationGroupId: 'global' } }],
});
