import { compliant, defineRule, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';

const PLACES: Readonly<Record<string, string>> = {
  'AWS::Glue::Crawler': 'CrawlerSecurityConfiguration',
  'AWS::Glue::DevEndpoint': 'SecurityConfiguration',
  'AWS::Glue::Job': 'SecurityConfiguration',
  'AWS::Glue::MLTransform': 'TransformEncryption.TaskRunSecurityConfigurationName',
};

export const glueUsesSecurityConfiguration = defineRule({
  id: 'GlueUsesSecurityConfiguration',
  title: 'Glue job, crawler, endpoint and transform use a security configuration',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'without one nothing that they write is encrypted by a key of yours',
  risk: 'Results, logs and bookmarks lie in clear or under a key that nobody in the account can withdraw.',
  remedy:
    'Set `securityConfiguration` (`crawlerSecurityConfiguration` of a crawler) to a ' +
    '`CfnSecurityConfiguration` that encrypts all.',
  references: ['https://docs.aws.amazon.com/glue/latest/dg/set-up-encryption.html'],
  cdkNag: ['AwsSolutions-GL1', 'AwsSolutions-GL3'],
  resources: Object.keys(PLACES),
  check: (resource) => {
    const configuration = resource.at(PLACES[resource.type] ?? 'SecurityConfiguration');
    // Any will do, whichever it turns out to be: what it says is GlueSecurityConfigurationEncryptsAll's to judge.
    return configuration.isPresent ? compliant : violation('security configuration is absent', configuration);
  },
});
