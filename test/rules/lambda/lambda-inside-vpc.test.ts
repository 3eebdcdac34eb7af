import { lambdaInsideVpc } from '../../../lib/rules/lambda';
import { ruleTable } from '../../../lib/testing';

ruleTable(lambdaInsideVpc, {
  compliant: [
    { name: 'in a subnet', properties: { VpcConfig: { SubnetIds: ['subnet-0123456789abcdef0'] } }, remedy: true },
    {
      name: 'in subnets that are a parameter',
      properties: { VpcConfig: { SubnetIds: { Ref: 'Subnets' } } },
      template: { Parameters: { Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' } } },
    },
    {
      name: 'on hosts of a capacity provider',
      properties: { CapacityProviderConfig: { LambdaManagedInstancesCapacityProviderConfig: {} } },
    },
    {
      name: 'all serverless functions',
      type: 'AWS::Serverless::Function',
      template: { Globals: { Function: { VpcConfig: { SubnetIds: ['subnet-0123456789abcdef0'] } } } },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'the function runs outside of every VPC', path: 'Properties.VpcConfig.SubnetIds' },
    { name: 'no subnet', properties: { VpcConfig: { SubnetIds: [] } }, found: /outside/ },
  ],
  undecidable: [
    {
      name: 'the configuration is not known',
      properties: { VpcConfig: { 'Fn::Transform': { Name: 'Vpc' } } },
      path: 'Properties.VpcConfig',
    },
  ],
  ignored: [
    {
      name: 'CloudFormation alone calls it',
      others: { Custom: { Type: 'Custom::Thing', Properties: { ServiceToken: { 'Fn::GetAtt': ['Subject', 'Arn'] } } } },
    },
    {
      name: 'CloudFront runs it',
      others: {
        Version: { Type: 'AWS::Lambda::Version', Properties: { FunctionName: { Ref: 'Subject' } } },
        Distribution: {
          Type: 'AWS::CloudFront::Distribution',
          Properties: {
            DistributionConfig: {
              DefaultCacheBehavior: { LambdaFunctionAssociations: [{ LambdaFunctionARN: { Ref: 'Version' } }] },
            },
          },
        },
      },
    },
  ],
});
