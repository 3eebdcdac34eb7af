import { environmentTagMatches } from '../../../lib/rules/tags';
import { ruleTable } from '../../../lib/testing';

const bucket = (environment?: unknown, attributes: object = {}) => ({
  Type: 'AWS::S3::Bucket',
  Properties: environment === undefined ? {} : { Tags: [{ Key: 'Environment', Value: environment }] },
  ...attributes,
});
const profile = { account: '111111111111' };

ruleTable(environmentTagMatches, {
  compliant: [
    { name: 'the tag names the environment', others: { Data: bucket('prod') }, stack: { profile }, remedy: true },
    {
      name: 'the tag of the stack does',
      others: { Data: bucket() },
      stack: { tags: { Environment: 'prod' }, profile },
    },
    {
      name: 'a map of tags in development',
      others: { Vault: { Type: 'AWS::Backup::BackupVault', Properties: { BackupVaultTags: { Environment: 'dev' } } } },
      stack: { profile: { ...profile, name: 'dev', production: false } },
    },
    {
      name: 'a resource that never exists has another',
      others: { Data: bucket('prod'), Never: bucket('dev', { Condition: 'Never' }) },
      template: { Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } } },
      stack: { profile },
    },
  ],
  violation: [
    {
      name: 'the tag names another environment',
      others: { Data: bucket('dev') },
      stack: { profile },
      found: 'tag Environment is dev on Data, the environment is prod',
    },
    {
      name: 'the name is spelt otherwise',
      others: { Data: bucket('Production'), More: bucket('Production'), Right: bucket('prod') },
      stack: { profile },
      found: 'tag Environment is Production on Data and 1 more, the environment is prod',
    },
    {
      name: 'the tag of the stack is wrong, that of a bucket right',
      others: { Data: bucket('prod'), More: bucket() },
      stack: { tags: { Environment: 'stage' }, profile },
      found: 'tag Environment is stage on More, the environment is prod',
    },
    {
      name: 'the tag is empty',
      others: { Data: bucket('') },
      stack: { profile },
      found: 'tag Environment is empty on Data, the environment is prod',
    },
  ],
  undecidable: [
    {
      name: 'the value is a parameter without a default',
      others: { Data: bucket({ Ref: 'Stage' }) },
      template: { Parameters: { Stage: { Type: 'String' } } },
      stack: { profile },
      path: 'Properties.Tags.0.Value',
    },
  ],
  ignored: [
    { name: 'there is no engagement', others: { Data: bucket('dev') } },
    { name: 'nothing has the tag, which DataStoreTagged reports', others: { Data: bucket() }, stack: { profile } },
  ],
});
