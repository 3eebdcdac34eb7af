import { mqBrokerNotPublic } from '../../../lib/rules/mq/mq-broker-not-public';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

ruleTable(mqBrokerNotPublic, {
  compliant: [
    { name: 'off', properties: { PubliclyAccessible: false }, remedy: true },
    { name: 'off, as a text', properties: { PubliclyAccessible: 'false' } },
  ],
  violation: [
    { name: 'nothing is set', found: 'public access is absent' },
    {
      name: 'on',
      properties: { PubliclyAccessible: true },
      found: 'public access is on',
      path: 'Properties.PubliclyAccessible',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { PubliclyAccessible: { Ref: 'On' } },
      template: parameters('On'),
      path: 'Properties.PubliclyAccessible',
    },
  ],
});
