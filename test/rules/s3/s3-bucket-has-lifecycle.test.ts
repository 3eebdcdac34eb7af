import { s3BucketHasLifecycle } from '../../../lib/rules/s3/s3-bucket-has-lifecycle';
import { ruleTable } from '../../../lib/testing';
import { isProd, parameter, parameters } from './documents';

const VERSIONS = { NoncurrentVersionExpiration: { NoncurrentDays: 90 } };
const UPLOADS = { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } };
const rules = (...Rules: readonly unknown[]) => ({ LifecycleConfiguration: { Rules } });
const rule = (more: object) => ({ Status: 'Enabled', ...more });

const NO_VERSIONS = 'no enabled lifecycle rule for the whole bucket expires noncurrent versions';
const NO_UPLOADS = 'no enabled lifecycle rule for the whole bucket aborts incomplete uploads';

ruleTable(s3BucketHasLifecycle, {
  compliant: [
    { name: 'one rule for both', properties: rules(rule({ ...VERSIONS, ...UPLOADS })), remedy: true },
    { name: 'a rule for each', properties: rules(rule(VERSIONS), rule(UPLOADS)) },
    { name: 'the older spelling', properties: rules(rule({ NoncurrentVersionExpirationInDays: 30, ...UPLOADS })) },
    { name: 'an empty prefix', properties: rules(rule({ Prefix: '', TagFilters: [], ...VERSIONS, ...UPLOADS })) },
    {
      name: 'a status whose default is enabled',
      properties: rules({ Status: { Ref: 'Status' }, ...VERSIONS, ...UPLOADS }),
      template: parameter('Status', 'Enabled'),
    },
    {
      name: 'a rule for a prefix beside it',
      properties: rules(rule({ Prefix: 'tmp/', ExpirationInDays: 1 }), rule({ ...VERSIONS, ...UPLOADS })),
    },
  ],
  violation: [
    { name: 'nothing is set', found: NO_VERSIONS, path: 'Properties.LifecycleConfiguration.Rules' },
    { name: 'uploads stay', properties: rules(rule(VERSIONS)), found: NO_UPLOADS },
    { name: 'versions stay', properties: rules(rule({ ExpirationInDays: 30, ...UPLOADS })), found: NO_VERSIONS },
    {
      name: 'the rule is disabled',
      properties: rules({ Status: 'Disabled', ...VERSIONS, ...UPLOADS }),
      found: NO_VERSIONS,
    },
    {
      name: 'under a prefix alone',
      properties: rules(rule({ Prefix: 'tmp/', ...VERSIONS, ...UPLOADS })),
      found: NO_UPLOADS,
    },
    {
      name: 'for tagged objects alone',
      properties: rules(rule({ TagFilters: [{ Key: 'a', Value: 'b' }], ...VERSIONS }), rule(UPLOADS)),
      found: NO_VERSIONS,
    },
    {
      name: 'enabled in production alone',
      properties: rules({ Status: { 'Fn::If': ['IsProd', 'Enabled', 'Disabled'] }, ...VERSIONS, ...UPLOADS }),
      template: isProd,
      found: `${NO_UPLOADS} (when IsProd is false)`,
    },
  ],
  undecidable: [
    {
      name: 'the status is a parameter without a default',
      properties: rules({ Status: { Ref: 'Status' }, ...VERSIONS, ...UPLOADS }),
      template: parameters('Status'),
      path: 'Properties.LifecycleConfiguration.Rules.0.Status',
    },
    {
      name: 'the prefix is a parameter without a default',
      properties: rules(rule({ Prefix: { Ref: 'Prefix' }, ...VERSIONS, ...UPLOADS })),
      template: parameters('Prefix'),
      path: 'Properties.LifecycleConfiguration.Rules.0.Prefix',
    },
    {
      name: 'the rules come from an import',
      properties: { LifecycleConfiguration: { Rules: { 'Fn::ImportValue': 'Rules' } } },
      path: 'Properties.LifecycleConfiguration.Rules',
    },
  ],
});
