import { ecsTaskNoPublicIp } from '../../../lib/rules/ecs';
import { ruleTable } from '../../../lib/testing';

const network = (AssignPublicIp: unknown) => ({ NetworkConfiguration: { AwsvpcConfiguration: { AssignPublicIp } } });

ruleTable(ecsTaskNoPublicIp, {
  compliant: [
    { name: 'none', properties: network('DISABLED'), remedy: true },
    {
      name: 'nothing is said of it',
      properties: { NetworkConfiguration: { AwsvpcConfiguration: { Subnets: ['x'] } } },
    },
  ],
  violation: [
    {
      name: 'a public one',
      properties: network('ENABLED'),
      found: 'public IP address is ENABLED, must be DISABLED',
      path: 'Properties.NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp',
    },
    { name: 'a set of tasks', type: 'AWS::ECS::TaskSet', properties: network('ENABLED'), found: /ENABLED/ },
    {
      name: 'a set of tasks, in the other spelling',
      type: 'AWS::ECS::TaskSet',
      properties: { NetworkConfiguration: { AwsVpcConfiguration: { AssignPublicIp: 'ENABLED' } } },
      found: /ENABLED/,
    },
    {
      name: 'a job',
      type: 'AWS::Batch::JobDefinition',
      properties: { ContainerProperties: { NetworkConfiguration: { AssignPublicIp: 'ENABLED' } } },
      found: /ENABLED/,
    },
    {
      name: 'a job of several containers',
      type: 'AWS::Batch::JobDefinition',
      properties: { EcsProperties: { TaskProperties: [{ NetworkConfiguration: { AssignPublicIp: 'ENABLED' } }] } },
      found: /ENABLED/,
    },
    {
      name: 'a task that a rule starts',
      type: 'AWS::Events::Rule',
      properties: {
        Targets: [
          { Arn: 'a' },
          { EcsParameters: { NetworkConfiguration: { AwsVpcConfiguration: { AssignPublicIp: 'ENABLED' } } } },
        ],
      },
      found: /ENABLED/,
    },
    {
      name: 'a task on a schedule',
      type: 'AWS::Scheduler::Schedule',
      properties: { Target: { EcsParameters: network('ENABLED') } },
      found: /ENABLED/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: network({ Ref: 'Public' }),
      template: { Parameters: { Public: { Type: 'String' } } },
      path: 'Properties.NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp',
    },
  ],
  empty: { verdict: 'compliant', because: 'ECS assigns no public address unless it is told to' },
});
