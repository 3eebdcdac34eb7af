import { beanstalkRequiresImdsV2 } from '../../../lib/rules/beanstalk';
import { ruleTable } from '../../../lib/testing';

const option = (Value: unknown) => ({
  OptionSettings: [{ Namespace: 'aws:autoscaling:launchconfiguration', OptionName: 'DisableIMDSv1', Value }],
});
const byTemplate = { TemplateName: { Ref: 'Template' } };
const template = (Properties: object) => ({
  Template: { Type: 'AWS::ElasticBeanstalk::ConfigurationTemplate', Properties },
});

ruleTable(beanstalkRequiresImdsV2, {
  compliant: [
    { name: 'set', properties: option('true'), remedy: true },
    { name: 'set by the configuration template', properties: byTemplate, others: template(option('true')) },
  ],
  violation: [
    { name: 'nothing is set', found: 'refusal of IMDSv1 is absent' },
    { name: 'set to something else', properties: option('false'), found: 'refusal of IMDSv1 is off' },
    {
      name: 'the environment takes back what its template sets',
      properties: { ...byTemplate, ...option('false') },
      others: template(option('true')),
      found: 'refusal of IMDSv1 is off',
    },
    {
      name: 'an option of the same name in another namespace',
      properties: { OptionSettings: [{ Namespace: 'other', OptionName: 'DisableIMDSv1', Value: 'true' }] },
      found: 'refusal of IMDSv1 is absent',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: option({ Ref: 'Value' }),
      template: { Parameters: { Value: { Type: 'String' } } },
      path: 'Properties.OptionSettings.0.Value',
    },
    {
      name: 'a template that is not of the app',
      properties: { TemplateName: 'shared' },
      path: 'Properties.TemplateName',
    },
  ],
});
