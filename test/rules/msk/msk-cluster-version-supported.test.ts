import { mskClusterVersionSupported } from '../../../lib/rules/msk/msk-cluster-version-supported';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

ruleTable(mskClusterVersionSupported, {
  compliant: [
    { name: 'the oldest', properties: { KafkaVersion: '3.6.0' }, remedy: true },
    { name: 'whichever is the newest of a line', properties: { KafkaVersion: '3.7.x' } },
    { name: 'the next major version', properties: { KafkaVersion: '4.0.x.kraft' } },
  ],
  violation: [
    { name: 'nothing is set', found: /^version of Kafka is absent/, path: 'Properties.KafkaVersion' },
    { name: 'an old one', properties: { KafkaVersion: '3.5.1' }, found: /^version of Kafka is 3.5.1/ },
    { name: 'an old one with tiered storage', properties: { KafkaVersion: '2.8.2.tiered' }, found: /2.8.2.tiered/ },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { KafkaVersion: { Ref: 'Version' } },
      template: parameters('Version'),
      path: 'Properties.KafkaVersion',
    },
  ],
});
