import { latticeRequiresIam } from '../../../lib/rules/entry';
import { ruleTable } from '../../../lib/testing';

const NETWORK = 'AWS::VpcLattice::ServiceNetwork';
const member = (AuthType: string) => ({
  Network: { Type: NETWORK, Properties: { AuthType } },
  Membership: {
    Type: 'AWS::VpcLattice::ServiceNetworkServiceAssociation',
    Properties: { ServiceIdentifier: { Ref: 'Subject' }, ServiceNetworkIdentifier: { Ref: 'Network' } },
  },
});

ruleTable(latticeRequiresIam, {
  compliant: [
    { name: 'IAM', properties: { AuthType: 'AWS_IAM' }, remedy: true },
    { name: 'a network by IAM', type: NETWORK, properties: { AuthType: 'AWS_IAM' } },
    { name: 'a service whose network asks', others: member('AWS_IAM') },
  ],
  violation: [
    { name: 'nothing is set', found: 'authentication is absent, allowed is AWS_IAM', path: 'Properties.AuthType' },
    { name: 'none', properties: { AuthType: 'NONE' }, found: /is NONE/ },
    { name: 'a network without it', type: NETWORK, properties: { AuthType: 'NONE' }, found: /is NONE/ },
    { name: 'neither the service nor its network asks', others: member('NONE'), found: /is absent/ },
  ],
  undecidable: [
    {
      name: 'the type is a parameter',
      properties: { AuthType: { Ref: 'Type' } },
      template: { Parameters: { Type: { Type: 'String' } } },
      path: 'Properties.AuthType',
    },
  ],
});
