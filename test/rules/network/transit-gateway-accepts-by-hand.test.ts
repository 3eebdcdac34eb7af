import { transitGatewayAcceptsByHand } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

ruleTable(transitGatewayAcceptsByHand, {
  compliant: [
    {
      name: 'each attachment is accepted by hand',
      properties: { AutoAcceptSharedAttachments: 'disable' },
      remedy: true,
    },
  ],
  violation: [
    {
      name: 'attachments are accepted unasked',
      properties: { AutoAcceptSharedAttachments: 'enable' },
      found: 'attachments of other accounts are accepted unasked: enable',
      path: 'Properties.AutoAcceptSharedAttachments',
    },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter',
      properties: { AutoAcceptSharedAttachments: { Ref: 'Switch' } },
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.AutoAcceptSharedAttachments',
    },
  ],
  empty: { verdict: 'compliant', because: 'AWS accepts none unasked by default' },
});
