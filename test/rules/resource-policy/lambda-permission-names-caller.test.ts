import { lambdaPermissionNamesCaller } from '../../../lib/rules/resource-policy';
import { ruleTable } from '../../../lib/testing';

ruleTable(lambdaPermissionNamesCaller, {
  compliant: [
    { name: 'a service', properties: { Principal: 's3.amazonaws.com' }, remedy: true },
    { name: 'an account', properties: { Principal: '111111111111' } },
    { name: 'an account as a number', properties: { Principal: 555555555555 } },
    {
      name: 'a role of the stack',
      properties: { Principal: { 'Fn::GetAtt': ['Role', 'Arn'] } },
      others: { Role: { Type: 'AWS::IAM::Role', Properties: {} } },
    },
    { name: 'an organisation', properties: { Principal: '*', PrincipalOrgID: 'o-abcdefghij' } },
    {
      name: 'a layer for an organisation',
      type: 'AWS::Lambda::LayerVersionPermission',
      properties: { Principal: '*', OrganizationId: 'o-abcdefghij' },
    },
  ],
  violation: [
    { name: 'nobody is named', found: 'caller is absent', path: 'Properties.Principal' },
    { name: 'everybody', properties: { Principal: '*' }, found: 'caller is everybody (*)' },
    {
      name: 'everybody, by a topic',
      properties: {
        Principal: '*',
        SourceArn: 'arn:aws:sns:eu-central-1:111111111111:orders',
        SourceAccount: '111111111111',
      },
      found: 'caller is everybody (*)',
    },
    {
      name: 'a layer for everybody',
      type: 'AWS::Lambda::LayerVersionPermission',
      properties: { Principal: '*' },
      found: /everybody/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { Principal: { Ref: 'Who' } },
      template: { Parameters: { Who: { Type: 'String' } } },
      path: 'Properties.Principal',
    },
  ],
});
