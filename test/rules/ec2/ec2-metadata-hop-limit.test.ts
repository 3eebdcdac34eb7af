import { ec2MetadataHopLimit } from '../../../lib/rules/ec2';
import { ruleTable } from '../../../lib/testing';

const hops = (HttpPutResponseHopLimit: unknown) => ({ MetadataOptions: { HttpPutResponseHopLimit } });

ruleTable(ec2MetadataHopLimit, {
  compliant: [
    { name: 'one hop', properties: hops(1), remedy: true },
    { name: 'two hops, written as text', properties: hops('2') },
    {
      name: 'two hops in a launch template',
      type: 'AWS::EC2::LaunchTemplate',
      properties: { LaunchTemplateData: hops(2) },
    },
  ],
  violation: [
    {
      name: 'three hops',
      properties: hops(3),
      found: 'hop limit of the metadata service is 3, at most 2 are allowed',
      path: 'Properties.MetadataOptions.HttpPutResponseHopLimit',
    },
    {
      name: '64 hops in a launch configuration',
      type: 'AWS::AutoScaling::LaunchConfiguration',
      properties: hops(64),
      found: /is 64/,
    },
    {
      name: 'the launch template of the instance allows ten',
      properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' }, Version: '1' } },
      others: { Template: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: hops(10) } } },
      found: /is 10/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: hops({ Ref: 'Hops' }),
      template: { Parameters: { Hops: { Type: 'Number' } } },
      path: 'Properties.MetadataOptions.HttpPutResponseHopLimit',
    },
  ],
  empty: { verdict: 'compliant', because: 'the limit is 1 unless the resource says otherwise' },
});
