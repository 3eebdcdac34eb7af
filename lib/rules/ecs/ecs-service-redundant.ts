import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

const LEAST_TASKS = 2;

export const ecsServiceRedundant = defineRule({
  id: 'EcsServiceRedundant',
  title: 'ECS service in production runs two tasks or more',
  clauses: [cloudInfrastructure.clauses['CIP-11.3'], security.clauses['SEC-9.4']],
  severity: 'warning',
  severityReason: 'a worker may rest for a minute, which the template cannot tell from a website',
  risk: 'While the only task is replaced, or its zone is down, nothing answers.',
  remedy: 'Set `desiredCount` to 2 or more, or `minCapacity` where the service scales.',
  cannotTell: 'the number is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service_definition_parameters.html'],
  resources: ['AWS::ECS::Service'],
  check: (service) => {
    if (!service.environment.production || service.at('SchedulingStrategy').is('DAEMON')) return ignored;
    const target = service
      .referrers('AWS::ApplicationAutoScaling::ScalableTarget')
      .find((each) => each.at('ResourceId').isPresent);
    // What scales a service overrules the number that it starts with.
    const count = target ? target.at('MinCapacity') : service.at('DesiredCount');
    const at = service.at('DesiredCount');
    if (count.isDeployTime) return undecidable(at);
    const tasks = count.number ?? 1;
    return tasks >= LEAST_TASKS ? compliant : violation(`the service may run ${tasks} task, not ${LEAST_TASKS}`, at);
  },
});
