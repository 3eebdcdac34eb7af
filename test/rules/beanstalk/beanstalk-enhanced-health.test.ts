import { beanstalkEnhancedHealth } from '../../../lib/rules/beanstalk';
import { ruleTable } from '../../../lib/testing';

const option = (Value: unknown) => ({
  OptionSettings: [{ Namespace: 'aws:elasticbeanstalk:healthreporting:system', OptionName: 'SystemType', Value }],
});
const byTemplate = { TemplateName: { Ref: 'Template' } };
const template = (Properties: object) => ({
  Template: { Type: 'AWS::ElasticBeanstalk::ConfigurationTemplate', Properties },
});

ruleTable(beanstalkEnhancedHealth, {
  compliant: [
    { name: 'set', properties: option('enhanced'), remedy: true },
    { name: 'set by the configuration template', properties: byTemplate, others: template(option('enhanced')) },
  ],
  violation: [
    { name: 'nothing is set', found: 'health reporting is absent, must be enhanced' },
    {
      name: 'set to something else',
      properties: option('basic'),
      found: 'health reporting is basic, must be enhanced',
    },
    {
      name: 'the environment takes back what its template sets',
      properties: { ...byTemplate, ...option('basic') },
      others: template(option('enhanced')),
      found: 'health reporting is basic, must be enhanced',
    },
    {
      name: 'an option of the same name in another namespace',
      properties: { OptionSettings: [{ Namespace: 'other', OptionName: 'SystemType', Value: 'enhanced' }] },
      found: 'health reporting is absent, must be enhanced',
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
