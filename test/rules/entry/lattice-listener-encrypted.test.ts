import { latticeListenerEncrypted } from '../../../lib/rules/entry';
import { ruleTable } from '../../../lib/testing';

ruleTable(latticeListenerEncrypted, {
  compliant: [
    { name: 'HTTPS', properties: { Protocol: 'HTTPS' }, remedy: true },
    { name: 'TLS that the target ends', properties: { Protocol: 'TLS_PASSTHROUGH' } },
  ],
  violation: [
    { name: 'nothing is set', found: 'protocol is absent, allowed are HTTPS and TLS_PASSTHROUGH' },
    { name: 'HTTP', properties: { Protocol: 'HTTP' }, found: /is HTTP,/, path: 'Properties.Protocol' },
  ],
  undecidable: [
    {
      name: 'the protocol is a parameter',
      properties: { Protocol: { Ref: 'Protocol' } },
      template: { Parameters: { Protocol: { Type: 'String' } } },
      path: 'Properties.Protocol',
    },
  ],
});
