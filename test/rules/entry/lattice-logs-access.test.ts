import { latticeLogsAccess } from '../../../lib/rules/entry';
import { ruleTable } from '../../../lib/testing';

const NETWORK = 'AWS::VpcLattice::ServiceNetwork';
const subscription = (ResourceIdentifier: unknown) => ({
  Subscription: { Type: 'AWS::VpcLattice::AccessLogSubscription', Properties: { ResourceIdentifier } },
});
const member = {
  Network: { Type: NETWORK },
  Membership: {
    Type: 'AWS::VpcLattice::ServiceNetworkServiceAssociation',
    Properties: { ServiceIdentifier: { Ref: 'Subject' }, ServiceNetworkIdentifier: { Ref: 'Network' } },
  },
};

ruleTable(latticeLogsAccess, {
  compliant: [
    { name: 'a subscription', others: subscription({ 'Fn::GetAtt': ['Subject', 'Arn'] }), remedy: true },
    { name: 'a network', type: NETWORK, others: subscription({ Ref: 'Subject' }) },
    { name: 'a service whose network is logged', others: { ...member, ...subscription({ Ref: 'Network' }) } },
  ],
  violation: [
    { name: 'nothing logs it', found: 'no access log subscription names it' },
    { name: 'nor its network', others: member, found: 'no access log subscription names it' },
  ],
});
