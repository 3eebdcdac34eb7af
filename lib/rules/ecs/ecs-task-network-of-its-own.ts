import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const ecsTaskNetworkOfItsOwn = defineRule({
  id: 'EcsTaskNetworkOfItsOwn',
  title: 'ECS task has a network interface and security groups of its own',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.5'],
    cloudInfrastructure.clauses['CIP-6.1'],
    security.clauses['SEC-3.1.2'],
  ],
  severity: 'error',
  severityReason: 'no firewall tells the tasks of a host apart, and one reaches the ports and credentials of all',
  risk: 'Tasks share the network of their host: its firewall rules, its ports and the credentials of its role.',
  remedy: 'Set `networkMode: NetworkMode.AWS_VPC`, or use a `FargateTaskDefinition`.',
  cannotTell: 'the mode is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html'],
  cdkNag: [
    'HIPAA.Security-ECSTaskDefinitionUserForHostMode',
    'NIST.800.53.R5-ECSTaskDefinitionUserForHostMode',
    'PCI.DSS.321-ECSTaskDefinitionUserForHostMode',
  ],
  resources: ['AWS::ECS::TaskDefinition'],
  check: (task) => {
    // A machine outside of AWS has no such interfaces.
    const runsOn = task.at('RequiresCompatibilities').items;
    if (runsOn.length > 0 && runsOn.every((each) => each.is('EXTERNAL'))) return ignored;
    return demand(
      task.at('NetworkMode'),
      (mode) => mode.is('awsvpc', 'none'),
      (mode) => `network mode is ${mode.orAbsent()}, must be awsvpc`,
    );
  },
});
