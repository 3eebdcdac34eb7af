import { clientVpnAuthorizesByGroup } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

ruleTable(clientVpnAuthorizesByGroup, {
  compliant: [{ name: 'one group', properties: { AccessGroupId: 'administrators' }, remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'rule lets every group in' },
    {
      name: 'every group',
      properties: { AuthorizeAllGroups: true },
      found: 'rule lets every group in',
      path: 'Properties.AuthorizeAllGroups',
    },
    {
      name: 'every group of a directory',
      properties: { ClientVpnEndpointId: { Ref: 'Endpoint' }, AuthorizeAllGroups: true },
      others: {
        Endpoint: {
          Type: 'AWS::EC2::ClientVpnEndpoint',
          Properties: {
            AuthenticationOptions: [{ Type: 'certificate-authentication' }, { Type: 'federated-authentication' }],
          },
        },
      },
      found: 'rule lets every group in',
    },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter',
      properties: { AuthorizeAllGroups: { Ref: 'Switch' } },
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.AuthorizeAllGroups',
    },
  ],
  ignored: [
    {
      name: 'an endpoint that knows certificates alone',
      properties: { ClientVpnEndpointId: { Ref: 'Endpoint' }, AuthorizeAllGroups: true },
      others: {
        Endpoint: {
          Type: 'AWS::EC2::ClientVpnEndpoint',
          Properties: { AuthenticationOptions: [{ Type: 'certificate-authentication' }] },
        },
      },
    },
  ],
});
