import { defineRule, every } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { containersOf, nameOf, TASK_TYPES } from './containers';

export const ecsContainerNotPrivileged = defineRule({
  id: 'EcsContainerNotPrivileged',
  title: 'Container of ECS or AWS Batch has no power over its host',
  clauses: [cloudInfrastructure.clauses['CIP-6.9'], securityIpProtection.clauses['SIP-AC.1']],
  severity: 'error',
  severityReason: 'whoever takes over the container owns the host and all that runs on it',
  risk: 'A container that is broken into is the host: it reads the memory, the disks and the credentials of all others.',
  remedy: 'Leave `privileged` out.',
  cannotTell: 'the switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
  ],
  cdkNag: [
    'HIPAA.Security-ECSTaskDefinitionUserForHostMode',
    'NIST.800.53.R5-ECSTaskDefinitionUserForHostMode',
    'PCI.DSS.321-ECSTaskDefinitionUserForHostMode',
  ],
  resources: TASK_TYPES,
  check: (task) =>
    every(
      containersOf(task).map((container) =>
        demand(
          container.value.at(container.isPod ? 'SecurityContext.Privileged' : 'Privileged'),
          (privileged) => privileged.isAbsent || privileged.isFalse,
          () => `${nameOf(container)} is privileged`,
        ),
      ),
    ),
});
