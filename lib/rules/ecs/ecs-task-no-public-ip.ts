import { defineRule, every, type ResourceView, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const ecsTaskNoPublicIp = defineRule({
  id: 'EcsTaskNoPublicIp',
  title: 'Task of ECS or AWS Batch starts without a public IP address',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.5'],
    cloudInfrastructure.clauses['CIP-6.9'],
    security.clauses['SEC-3.1.2'],
  ],
  severity: 'error',
  severityReason: 'one open port in a security group is then open to the internet',
  risk: 'Every task can be reached from the internet as soon as a security group has a mistake in it.',
  remedy: 'Set `assignPublicIp: false`, and reach the tasks through a load balancer.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html'],
  resources: [
    'AWS::ECS::Service',
    'AWS::ECS::TaskSet',
    'AWS::Batch::JobDefinition',
    'AWS::Events::Rule',
    'AWS::Scheduler::Schedule',
  ],
  check: (resource) =>
    every(
      switchesOf(resource).map((each) =>
        demand(
          each,
          // ECS assigns none unless it is told to.
          (value) => value.isAbsent || value.is('DISABLED'),
          (value) => `public IP address is ${value.orAbsent()}, must be DISABLED`,
        ),
      ),
    ),
});

function switchesOf(resource: ResourceView): readonly Value[] {
  const ofVpc = 'NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp';
  switch (resource.type) {
    case 'AWS::Batch::JobDefinition':
      return [
        resource.at('ContainerProperties'),
        ...resource.at('EcsProperties.TaskProperties').items,
        ...resource.at('NodeProperties.NodeRangeProperties').items.map((node) => node.at('Container')),
      ].map((each) => each.at('NetworkConfiguration.AssignPublicIp'));
    case 'AWS::Events::Rule': {
      const targets = resource.at('Targets').items.map((each) => each.at('EcsParameters'));
      return [resource.at('Targets.EcsParameters'), ...targets].map((each) =>
        each.at('NetworkConfiguration.AwsVpcConfiguration.AssignPublicIp'),
      );
    }
    case 'AWS::Scheduler::Schedule':
      return [resource.at(`Target.EcsParameters.${ofVpc}`)];
    case 'AWS::ECS::TaskSet':
      return [resource.at(ofVpc), resource.at('NetworkConfiguration.AwsVpcConfiguration.AssignPublicIp')];
    default:
      return [resource.at(ofVpc)];
  }
}
