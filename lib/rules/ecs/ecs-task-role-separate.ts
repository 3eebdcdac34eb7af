import { compliant, defineRule, every, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { TASK_TYPES, tasksOf } from './containers';

export const ecsTaskRoleSeparate = defineRule({
  id: 'EcsTaskRoleSeparate',
  title: 'Task of ECS or AWS Batch acts by another role than the agent that starts it',
  clauses: [securityIpProtection.clauses['SIP-AC.1'], cloudInfrastructure.clauses['CIP-4.1']],
  severity: 'error',
  severityReason: 'the program gets the rights to all images and secrets that only the agent needs',
  risk: 'The program may read every secret and image that its agent may, those of other containers among them.',
  remedy: 'Leave `taskRole` and `executionRole` to the CDK, or give two roles.',
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html'],
  resources: TASK_TYPES,
  check: (task) => {
    const jobs = [
      task.at('ContainerProperties'),
      ...task.at('NodeProperties.NodeRangeProperties').items.map((node) => node.at('Container')),
    ];
    return every([
      compliant,
      ...tasksOf(task).map((each) => judge(each.at('TaskRoleArn'), each.at('ExecutionRoleArn'))),
      ...jobs.map((each) => judge(each.at('JobRoleArn'), each.at('ExecutionRoleArn'))),
    ]);
  },
});

function judge(role: Value, ofAgent: Value): Outcome {
  const isSame = role.target ? role.target === ofAgent.target : role.text !== undefined && role.text === ofAgent.text;
  return isSame ? violation('the task acts by the role of its agent', role) : compliant;
}
