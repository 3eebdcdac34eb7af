import { ec2InstancePatched } from '../../../lib/rules/ec2';
import { ruleTable } from '../../../lib/testing';

const tag = (Key: string, Value: unknown) => ({ Tags: [{ Key, Value }] });
const association = (Properties: object) => ({ Patching: { Type: 'AWS::SSM::Association', Properties } });

ruleTable(ec2InstancePatched, {
  compliant: [
    { name: 'a patch group', properties: tag('PatchGroup', 'linux'), remedy: true },
    { name: 'a patch group by the older tag', properties: tag('Patch Group', 'linux') },
    { name: 'a patch group by a tag of the stack', stack: { tags: { PatchGroup: 'linux' } } },
    {
      name: 'an association that targets the instance',
      others: association({
        Name: 'AWS-RunPatchBaseline',
        Targets: [{ Key: 'InstanceIds', Values: [{ Ref: 'Subject' }] }],
      }),
    },
    {
      name: 'an association that targets a tag of the instance',
      properties: tag('Role', 'web'),
      others: association({ Name: 'AWS-RunPatchBaseline', Targets: [{ Key: 'tag:Role', Values: ['web'] }] }),
    },
    {
      name: 'an association that targets every instance',
      others: association({ Name: 'AWS-RunPatchBaseline', Targets: [{ Key: 'InstanceIds', Values: ['*'] }] }),
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'neither a patch group nor an association patches the instance',
      path: 'Properties.Tags',
    },
    { name: 'an empty patch group', properties: tag('PatchGroup', ' '), found: /^neither/ },
    {
      name: 'an association that does something else',
      others: association({ Name: 'AWS-RunShellScript', InstanceId: { Ref: 'Subject' } }),
      found: /^neither/,
    },
    {
      name: 'an association for other tags',
      properties: tag('Role', 'web'),
      others: association({ Name: 'AWS-RunPatchBaseline', Targets: [{ Key: 'tag:Role', Values: ['db'] }] }),
      found: /^neither/,
    },
  ],
  undecidable: [
    {
      name: 'the patch group is a parameter without a default',
      properties: tag('PatchGroup', { Ref: 'Group' }),
      template: { Parameters: { Group: { Type: 'String' } } },
      path: 'Properties.Tags.0.Value',
    },
  ],
});
