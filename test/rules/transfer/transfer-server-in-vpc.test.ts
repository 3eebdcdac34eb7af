import { transferServerInVpc } from '../../../lib/rules/transfer/transfer-server-in-vpc';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

ruleTable(transferServerInVpc, {
  compliant: [
    { name: 'in the VPC', properties: { EndpointType: 'VPC' }, remedy: true },
    { name: 'the older kind', properties: { EndpointType: 'VPC_ENDPOINT' } },
  ],
  violation: [
    { name: 'public by default', found: 'endpoint is absent', path: 'Properties.EndpointType' },
    { name: 'public', properties: { EndpointType: 'PUBLIC' }, found: 'endpoint is PUBLIC' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { EndpointType: { Ref: 'Kind' } },
      template: parameters('Kind'),
      path: 'Properties.EndpointType',
    },
  ],
});
