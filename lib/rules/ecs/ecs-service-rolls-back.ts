import { compliant, defineRule, every, ignored, some, undecidable, violation } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { demandOn } from '../demand';

export const ecsServiceRollsBack = defineRule({
  id: 'EcsServiceRollsBack',
  title: 'ECS service takes back a deployment that fails',
  clauses: [cloudInfrastructure.clauses['CIP-11.1']],
  severity: 'warning',
  severityReason: 'the old tasks go on serving until somebody looks',
  risk: 'A broken version is started over and over, and nobody is told.',
  remedy: 'Set `circuitBreaker: { enable: true, rollback: true }`, or `deploymentAlarms`.',
  cannotTell: 'a switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html'],
  resources: ['AWS::ECS::Service'],
  check: (service) => {
    const controller = service.at('DeploymentController.Type');
    if (controller.isPresent && !controller.isDeployTime && !controller.is('ECS')) return ignored;
    const deployment = service.at('DeploymentConfiguration');
    if (deployment.isDeployTime) return undecidable(deployment);
    const alarms = deployment.at('Alarms');
    const breaker = deployment.at('DeploymentCircuitBreaker');
    if (alarms.isAbsent && breaker.isAbsent) return violation('nothing stops a deployment that fails', breaker);
    return some(
      [alarms, breaker]
        .filter((each) => each.isPresent)
        .flatMap((each) => {
          const name = each === alarms ? 'alarms' : 'circuit breaker';
          return every([
            compliant,
            demandOn(each.at('Enable'), name),
            demandOn(each.at('Rollback'), `rollback of ${name}`),
          ]).slice(0, 1);
        }),
    );
  },
});
