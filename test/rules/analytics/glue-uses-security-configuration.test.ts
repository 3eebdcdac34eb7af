import { glueUsesSecurityConfiguration } from '../../../lib/rules/analytics/glue-uses-security-configuration';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

ruleTable(glueUsesSecurityConfiguration, {
  compliant: [
    { name: 'a job', type: 'AWS::Glue::Job', properties: { SecurityConfiguration: 'all' }, remedy: true },
    {
      name: 'a crawler',
      type: 'AWS::Glue::Crawler',
      properties: { CrawlerSecurityConfiguration: { Ref: 'Configuration' } },
      template: parameters('Configuration'),
    },
    {
      name: 'a transform',
      type: 'AWS::Glue::MLTransform',
      properties: { TransformEncryption: { TaskRunSecurityConfigurationName: 'all' } },
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      type: 'AWS::Glue::Job',
      found: 'security configuration is absent',
      path: 'Properties.SecurityConfiguration',
    },
    {
      name: 'the property of a job on a crawler',
      type: 'AWS::Glue::Crawler',
      properties: { SecurityConfiguration: 'all' },
      found: 'security configuration is absent',
      path: 'Properties.CrawlerSecurityConfiguration',
    },
  ],
});
