import { ec2MetadataHopLimit } from '../../../lib/rules/ec2';
import { ruleTable } from '../../../lib/testing';

const TEMPLATE = 'AWS::EC2::LaunchTemplate';
const hops = (HttpPutResponseHopLimit: unknown) => ({ MetadataOptions: { HttpPutResponseHopLimit } });
const template = (data: object) => ({ type: TEMPLATE, properties: { LaunchTemplateData: data } });
const subject = { LaunchTemplateId: { Ref: 'Subject' } };
const group = (LaunchTemplate: object) => ({
  Type: 'AWS::AutoScaling::AutoScalingGroup',
  Properties: { LaunchTemplate },
});

ruleTable(ec2MetadataHopLimit, {
  compliant: [
    { name: 'one hop', properties: hops(1), remedy: true },
    { name: 'one hop in a launch template, written as text', ...template(hops('1')) },
    {
      name: 'two hops where the script joins a cluster of ECS',
      ...template({
        ...hops(2),
        UserData: { 'Fn::Base64': { 'Fn::Sub': 'echo ECS_CLUSTER=${Cluster} >> /etc/ecs.config' } },
      }),
      others: { Cluster: { Type: 'AWS::ECS::Cluster' } },
    },
    {
      name: 'two hops where the image is one of ECS',
      properties: {
        ...hops('2'),
        ImageId: '{{resolve:ssm:/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id}}',
      },
    },
    {
      name: 'two hops of a node group',
      ...template(hops(2)),
      others: { Nodes: { Type: 'AWS::EKS::Nodegroup', Properties: { LaunchTemplate: { Id: { Ref: 'Subject' } } } } },
    },
    {
      name: 'two hops of the hosts of Batch',
      ...template(hops(2)),
      others: {
        Hosts: {
          Type: 'AWS::Batch::ComputeEnvironment',
          Properties: { ComputeResources: { LaunchTemplate: subject } },
        },
      },
    },
    {
      name: 'two hops of the hosts of ECS',
      ...template(hops(2)),
      others: {
        Group: group(subject),
        Capacity: {
          Type: 'AWS::ECS::CapacityProvider',
          Properties: { AutoScalingGroupProvider: { AutoScalingGroupArn: { Ref: 'Group' } } },
        },
      },
    },
    {
      name: 'two hops by a launch template whose script starts containers',
      properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' } } },
      others: {
        Template: {
          Type: TEMPLATE,
          Properties: { LaunchTemplateData: { ...hops(2), UserData: 'systemctl start docker' } },
        },
      },
    },
  ],
  violation: [
    {
      name: 'two hops where nothing tells of containers',
      properties: hops('2'),
      found: 'hop limit of the metadata service is 2, at most 1 is allowed',
      path: 'Properties.MetadataOptions.HttpPutResponseHopLimit',
    },
    { name: 'two hops of a common group', ...template(hops(2)), others: { Group: group(subject) }, found: /is 2/ },
    {
      name: 'three hops into a container',
      properties: { ...hops(3), UserData: 'docker run shop' },
      found: 'hop limit of the metadata service is 3, at most 2 is allowed',
    },
    {
      name: '64 hops in a launch configuration',
      type: 'AWS::AutoScaling::LaunchConfiguration',
      properties: hops(64),
      found: /is 64/,
    },
    {
      name: 'the launch template of the instance allows ten',
      properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' }, Version: '1' } },
      others: { Template: { Type: TEMPLATE, Properties: { LaunchTemplateData: hops(10) } } },
      found: /is 10/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: hops({ Ref: 'Hops' }),
      template: { Parameters: { Hops: { Type: 'Number' } } },
      path: 'Properties.MetadataOptions.HttpPutResponseHopLimit',
    },
  ],
  empty: { verdict: 'compliant', because: 'the limit is 1 unless the resource says otherwise' },
});
