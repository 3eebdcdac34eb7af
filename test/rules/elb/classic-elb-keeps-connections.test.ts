import { classicElbKeepsConnections } from '../../../lib/rules/elb';
import { ruleTable } from '../../../lib/testing';

const on = { ConnectionDrainingPolicy: { Enabled: true }, CrossZone: true };
const { CrossZone, ConnectionDrainingPolicy } = on;

ruleTable(classicElbKeepsConnections, {
  compliant: [{ name: 'both are on', properties: on, remedy: true }],
  violation: [
    {
      name: 'nothing is set',
      found: 'connection draining is absent',
      path: 'Properties.ConnectionDrainingPolicy.Enabled',
    },
    {
      name: 'draining is off',
      properties: { CrossZone, ConnectionDrainingPolicy: { Enabled: false } },
      found: /is off/,
    },
    {
      name: 'one zone at a time',
      properties: { ConnectionDrainingPolicy, CrossZone: 'false' },
      found: 'balancing across zones is off',
      path: 'Properties.CrossZone',
    },
    {
      name: 'one subnet',
      properties: { ...on, Subnets: [{ Ref: 'Subnet' }] },
      found: 'load balancer stands in one zone, allowed are two or more',
    },
  ],
  undecidable: [
    {
      name: 'a switch is a parameter',
      properties: { ...on, CrossZone: { Ref: 'Switch' } },
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.CrossZone',
    },
  ],
});
