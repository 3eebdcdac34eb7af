import { vpcFlowLogged } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

const log = (TrafficType: unknown, of = 'Subject') => ({
  Type: 'AWS::EC2::FlowLog',
  Properties: { ResourceId: { Ref: of }, TrafficType, LogGroupName: 'flow-logs' },
});
const unknown = { Parameters: { Unknown: { Type: 'String' } } };

ruleTable(vpcFlowLogged, {
  compliant: [
    { name: 'all traffic goes to a log group', others: { Log: log('ALL') }, remedy: true },
    {
      name: 'all traffic goes to a bucket',
      others: {
        Log: {
          Type: 'AWS::EC2::FlowLog',
          Properties: { ResourceId: { Ref: 'Subject' }, TrafficType: 'ALL', LogDestination: 'arn:aws:s3:::logs' },
        },
      },
    },
    { name: 'accepted and rejected traffic go apart', others: { Accepted: log('ACCEPT'), Rejected: log('REJECT') } },
    {
      name: 'each subnet has a log',
      others: {
        Subnet: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Subject' } } },
        Log: log('ALL', 'Subnet'),
      },
    },
  ],
  violation: [
    { name: 'nothing is logged', found: 'no flow log records the traffic' },
    { name: 'rejected traffic alone', others: { Log: log('REJECT') }, found: 'flow log records REJECT, not ALL' },
    {
      name: 'another VPC is logged',
      others: { Other: { Type: 'AWS::EC2::VPC', Properties: {} }, Log: log('ALL', 'Other') },
      found: 'no flow log records the traffic',
    },
    {
      name: 'a log that goes nowhere',
      others: {
        Log: { Type: 'AWS::EC2::FlowLog', Properties: { ResourceId: { Ref: 'Subject' }, TrafficType: 'ALL' } },
      },
      found: 'no flow log records the traffic',
    },
    {
      name: 'one of two subnets has a log',
      others: {
        One: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Subject' } } },
        Two: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Subject' } } },
        Log: log('ALL', 'One'),
      },
      found: 'no flow log records the traffic',
    },
  ],
  undecidable: [
    {
      name: 'what is logged is a parameter',
      others: { Log: log('ALL', 'Unknown') },
      template: unknown,
      path: 'Properties.ResourceId',
    },
    {
      name: 'the kind of traffic is a parameter',
      others: { Log: log({ Ref: 'Unknown' }) },
      template: unknown,
      path: 'Properties.TrafficType',
    },
  ],
});
