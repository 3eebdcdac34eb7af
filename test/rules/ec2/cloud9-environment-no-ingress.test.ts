import { cloud9EnvironmentNoIngress } from '../../../lib/rules/ec2';
import { ruleTable } from '../../../lib/testing';

ruleTable(cloud9EnvironmentNoIngress, {
  compliant: [{ name: 'Systems Manager', properties: { ConnectionType: 'CONNECT_SSM' }, remedy: true }],
  violation: [
    {
      name: 'nothing is set',
      found: 'connection type is absent, must be CONNECT_SSM',
      path: 'Properties.ConnectionType',
    },
    { name: 'SSH', properties: { ConnectionType: 'CONNECT_SSH' }, found: /is CONNECT_SSH/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { ConnectionType: { Ref: 'Type' } },
      template: { Parameters: { Type: { Type: 'String' } } },
      path: 'Properties.ConnectionType',
    },
  ],
});
