import { cloudFrontTenantKeepsWebAcl } from '../../../lib/rules/cloudfront';
import { ruleTable } from '../../../lib/testing';

const action = (Action: unknown) => ({ Customizations: { WebAcl: { Action } } });

ruleTable(cloudFrontTenantKeepsWebAcl, {
  compliant: [
    { name: 'nothing is set, and that of the distribution counts', remedy: true },
    { name: 'another web ACL', properties: action('override') },
  ],
  violation: [
    {
      name: 'turned off',
      properties: action('disable'),
      found: 'action on the web ACL is disable, allowed is override',
      path: 'Properties.Customizations.WebAcl.Action',
    },
  ],
  undecidable: [
    {
      name: 'the action is a parameter',
      properties: action({ Ref: 'Action' }),
      template: { Parameters: { Action: { Type: 'String' } } },
      path: 'Properties.Customizations.WebAcl.Action',
    },
  ],
  empty: { verdict: 'compliant', because: 'a tenant has the web ACL of its distribution' },
});
