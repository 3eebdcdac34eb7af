import { vpcReachesStoresByEndpoint } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

const subnet = { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Subject' } } };
const table = { Type: 'AWS::DynamoDB::Table', Properties: {} };
const endpoint = (ServiceName: unknown) => ({
  Type: 'AWS::EC2::VPCEndpoint',
  Properties: { VpcId: { Ref: 'Subject' }, ServiceName },
});

ruleTable(vpcReachesStoresByEndpoint, {
  compliant: [
    {
      name: 'an endpoint for S3',
      others: { Subnet: subnet, Endpoint: endpoint({ 'Fn::Sub': 'com.amazonaws.${AWS::Region}.s3' }) },
      remedy: true,
    },
    {
      name: 'endpoints for both where there are tables',
      others: {
        Subnet: subnet,
        Table: table,
        S3: endpoint('com.amazonaws.eu-central-1.s3'),
        DynamoDb: endpoint('com.amazonaws.eu-central-1.dynamodb'),
      },
    },
  ],
  violation: [
    { name: 'no endpoint', others: { Subnet: subnet }, found: 'no endpoint for s3' },
    {
      name: 'an endpoint for another service',
      others: { Subnet: subnet, Endpoint: endpoint('com.amazonaws.eu-central-1.sqs') },
      found: 'no endpoint for s3',
    },
    {
      name: 'an endpoint of another VPC',
      others: {
        Subnet: subnet,
        Endpoint: {
          Type: 'AWS::EC2::VPCEndpoint',
          Properties: { VpcId: 'vpc-0123456789abcdef0', ServiceName: 'com.amazonaws.eu-central-1.s3' },
        },
      },
      found: 'no endpoint for s3',
    },
    {
      name: 'tables, and an endpoint for S3 alone',
      others: { Subnet: subnet, Table: table, S3: endpoint('com.amazonaws.eu-central-1.s3') },
      found: 'no endpoint for dynamodb',
    },
  ],
  undecidable: [
    {
      name: 'the service is a parameter',
      others: { Subnet: subnet, Endpoint: endpoint({ Ref: 'Switch' }) },
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.ServiceName',
    },
  ],
  empty: { verdict: 'ignored', because: 'nobody knows what stands in such a VPC' },
});
