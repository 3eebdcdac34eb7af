import { ecsTaskRoleSeparate } from '../../../lib/rules/ecs';
import { ruleTable } from '../../../lib/testing';

const role = { Type: 'AWS::IAM::Role', Properties: {} };
const others = { Role: role, Other: role };
const arn = (name: string) => ({ 'Fn::GetAtt': [name, 'Arn'] });

ruleTable(ecsTaskRoleSeparate, {
  compliant: [
    {
      name: 'two roles',
      properties: { TaskRoleArn: arn('Role'), ExecutionRoleArn: arn('Other') },
      others,
      remedy: true,
    },
    { name: 'a task without rights', properties: { ExecutionRoleArn: arn('Role') }, others },
  ],
  violation: [
    {
      name: 'one role',
      properties: { TaskRoleArn: arn('Role'), ExecutionRoleArn: arn('Role') },
      others,
      found: 'the task acts by the role of its agent',
      path: 'Properties.TaskRoleArn',
    },
    {
      name: 'one role by its ARN',
      properties: {
        TaskRoleArn: 'arn:aws:iam::111111111111:role/web',
        ExecutionRoleArn: 'arn:aws:iam::111111111111:role/web',
      },
      found: /role of its agent/,
    },
    {
      name: 'a job',
      type: 'AWS::Batch::JobDefinition',
      properties: { ContainerProperties: { JobRoleArn: arn('Role'), ExecutionRoleArn: arn('Role') } },
      others,
      found: /role of its agent/,
    },
  ],
  empty: { verdict: 'compliant', because: 'without a role the task may do nothing' },
});
