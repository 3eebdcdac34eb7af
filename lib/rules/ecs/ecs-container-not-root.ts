import { compliant, defineRule, every, ignored, undecidable, violation, type Outcome } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { containersOf, nameOf, TASK_TYPES, type Container } from './containers';

export const ecsContainerNotRoot = defineRule({
  id: 'EcsContainerNotRoot',
  title: 'Container of ECS or AWS Batch runs as a user who is not root',
  clauses: [cloudInfrastructure.clauses['CIP-6.9'], securityIpProtection.clauses['SIP-AC.1']],
  severity: 'error',
  severityReason: 'root makes the way out of a container short, but a hole in the runtime must be found as well',
  risk: 'An attacker who breaks into the container may change all of it, and is root on the host if he breaks out.',
  remedy: "Set `user`, e.g. to '1000'. Whether an image has a user of its own the template does not show.",
  cannotTell: 'the user is a parameter without a default',
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
  check: (task) => every(containersOf(task).map((each) => (each.isPod ? judgePod(each) : judge(each)))),
});

function judge(container: Container): Outcome {
  // The log router has to be root to read what the others write.
  if (container.value.at('FirelensConfiguration').isMap) return ignored;
  const user = container.value.at('User');
  if (user.isDeployTime && !/^[^$]+:/.test(user.text ?? '')) return undecidable(user);
  const name = (user.text ?? '').split(':')[0]?.trim().toLowerCase() ?? '';
  if (name === '') return violation(`${nameOf(container)} names no user`, user);
  const isRoot = container.isWindows
    ? /(^|\\)containeradministrator$/.test(name)
    : name === 'root' || /^0+$/.test(name);
  return isRoot ? violation(`${nameOf(container)} runs as ${user.orAbsent()}`, user) : compliant;
}

function judgePod(container: Container): Outcome {
  const user = container.value.at('SecurityContext.RunAsUser');
  const nonRoot = container.value.at('SecurityContext.RunAsNonRoot');
  if (user.number === 0) return violation(`${nameOf(container)} runs as 0`, user);
  if (user.number !== undefined || nonRoot.isTrue) return compliant;
  const unknown = [user, nonRoot].find((each) => each.isDeployTime);
  return unknown ? undecidable(unknown) : violation(`${nameOf(container)} names no user`, user);
}
