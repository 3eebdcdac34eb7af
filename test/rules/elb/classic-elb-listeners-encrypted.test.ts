import { classicElbListenersEncrypted } from '../../../lib/rules/elb';
import { ruleTable } from '../../../lib/testing';

const listeners = (...protocols: readonly unknown[]) => ({ Listeners: protocols.map((Protocol) => ({ Protocol })) });

ruleTable(classicElbListenersEncrypted, {
  compliant: [
    { name: 'HTTPS', properties: listeners('HTTPS'), remedy: true },
    { name: 'SSL in lower case', properties: listeners('ssl') },
  ],
  violation: [
    { name: 'nothing is set', found: 'protocol of a listener is absent, allowed are HTTPS and SSL' },
    {
      name: 'HTTP beside HTTPS',
      properties: listeners('HTTPS', 'HTTP'),
      found: 'protocol of a listener is HTTP, allowed are HTTPS and SSL',
      path: 'Properties.Listeners.1.Protocol',
    },
    { name: 'TCP', properties: listeners('tcp'), found: /is tcp/ },
    { name: 'a listener that is no list', properties: { Listeners: { Protocol: 'HTTP' } }, found: /is HTTP/ },
  ],
  undecidable: [
    {
      name: 'a protocol is a parameter',
      properties: listeners({ Ref: 'Protocol' }),
      template: { Parameters: { Protocol: { Type: 'String' } } },
      path: 'Properties.Listeners.0.Protocol',
    },
  ],
});
