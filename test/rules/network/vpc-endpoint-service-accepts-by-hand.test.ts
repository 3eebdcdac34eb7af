import { vpcEndpointServiceAcceptsByHand } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

ruleTable(vpcEndpointServiceAcceptsByHand, {
  compliant: [{ name: 'each connection is accepted by hand', properties: { AcceptanceRequired: true }, remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'acceptance by hand is absent', path: 'Properties.AcceptanceRequired' },
    {
      name: 'connections are accepted unasked',
      properties: { AcceptanceRequired: 'false' },
      found: 'acceptance by hand is off',
    },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter',
      properties: { AcceptanceRequired: { Ref: 'Switch' } },
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.AcceptanceRequired',
    },
  ],
});
