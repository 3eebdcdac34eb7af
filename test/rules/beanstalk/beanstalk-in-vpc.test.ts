import { beanstalkInVpc } from '../../../lib/rules/beanstalk';
import { ruleTable } from '../../../lib/testing';

const option = (Value: unknown) => ({
  OptionSettings: [{ Namespace: 'aws:ec2:vpc', OptionName: 'VPCId', Value }],
});
const byTemplate = { TemplateName: { Ref: 'Template' } };
const template = (Properties: object) => ({
  Template: { Type: 'AWS::ElasticBeanstalk::ConfigurationTemplate', Properties },
});

ruleTable(beanstalkInVpc, {
  compliant: [
    { name: 'set', properties: option('vpc-0123456789abcdef0'), remedy: true },
    {
      name: 'set by the configuration template',
      properties: byTemplate,
      others: template(option('vpc-0123456789abcdef0')),
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'no VPC is named, so that the default VPC is used' },
    {
      name: 'set to something else',
      properties: option(''),
      found: 'no VPC is named, so that the default VPC is used',
    },
    {
      name: 'the environment takes back what its template sets',
      properties: { ...byTemplate, ...option('') },
      others: template(option('vpc-0123456789abcdef0')),
      found: 'no VPC is named, so that the default VPC is used',
    },
    {
      name: 'an option of the same name in another namespace',
      properties: { OptionSettings: [{ Namespace: 'other', OptionName: 'VPCId', Value: 'vpc-0123456789abcdef0' }] },
      found: 'no VPC is named, so that the default VPC is used',
    },
  ],
  undecidable: [
    {
      name: 'a template that is not of the app',
      properties: { TemplateName: 'shared' },
      path: 'Properties.TemplateName',
    },
  ],
});
