import { appRunnerBehindFirewall } from '../../../lib/rules/apprunner';
import { ruleTable } from '../../../lib/testing';

const ingress = (IsPubliclyAccessible: unknown) => ({
  NetworkConfiguration: { IngressConfiguration: { IsPubliclyAccessible } },
});

ruleTable(appRunnerBehindFirewall, {
  compliant: [
    { name: 'private', properties: ingress(false), remedy: true },
    {
      name: 'behind a web ACL',
      others: {
        Firewall: {
          Type: 'AWS::WAFv2::WebACLAssociation',
          Properties: { ResourceArn: { 'Fn::GetAtt': ['Subject', 'ServiceArn'] } },
        },
      },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'the service is public, and no web ACL stands before it' },
    { name: 'public', properties: ingress('true'), found: /is public/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: ingress({ Ref: 'Public' }),
      template: { Parameters: { Public: { Type: 'String' } } },
      path: 'Properties.NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible',
    },
  ],
});
