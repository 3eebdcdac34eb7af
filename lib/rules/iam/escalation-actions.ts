import { matches } from '../../engine';

/** Actions that each hand on more rights than their holder has. */
export const ESCALATING = [
  'iam:AddUserToGroup',
  'iam:AttachGroupPolicy',
  'iam:AttachRolePolicy',
  'iam:AttachUserPolicy',
  'iam:CreateAccessKey',
  'iam:CreateLoginProfile',
  'iam:CreatePolicyVersion',
  'iam:PutGroupPolicy',
  'iam:PutRolePolicy',
  'iam:PutUserPolicy',
  'iam:SetDefaultPolicyVersion',
  'iam:UpdateAssumeRolePolicy',
  'iam:UpdateLoginProfile',
  'codebuild:StartBuild',
  'ec2-instance-connect:SendSSHPublicKey',
  'glue:UpdateDevEndpoint',
  'lambda:UpdateFunctionCode',
  'lambda:UpdateFunctionConfiguration',
  'sagemaker:CreatePresignedNotebookInstanceUrl',
  'ssm:SendCommand',
  'ssm:StartSession',
] as const;

/** Actions that run something under whatever role may be passed, each with the service that the role is passed to. */
export const RUNNING: Readonly<Record<string, string>> = {
  'apprunner:CreateService': 'tasks.apprunner',
  'autoscaling:CreateLaunchConfiguration': 'ec2',
  'bedrock-agentcore:CreateCodeInterpreter': 'bedrock-agentcore',
  'cloudformation:CreateStack': 'cloudformation',
  'cloudformation:UpdateStack': 'cloudformation',
  'codebuild:CreateProject': 'codebuild',
  'codebuild:UpdateProject': 'codebuild',
  'codepipeline:CreatePipeline': 'codepipeline',
  'datapipeline:CreatePipeline': 'datapipeline',
  'ec2:AssociateIamInstanceProfile': 'ec2',
  'ec2:RequestSpotInstances': 'ec2',
  'ec2:RunInstances': 'ec2',
  'ecs:RegisterTaskDefinition': 'ecs-tasks',
  'elasticmapreduce:RunJobFlow': 'elasticmapreduce',
  'glue:CreateDevEndpoint': 'glue',
  'glue:CreateJob': 'glue',
  'glue:UpdateJob': 'glue',
  'lambda:CreateFunction': 'lambda',
  'sagemaker:CreateNotebookInstance': 'sagemaker',
  'sagemaker:CreateProcessingJob': 'sagemaker',
  'sagemaker:CreateTrainingJob': 'sagemaker',
  'scheduler:CreateSchedule': 'scheduler',
  'ssm:StartAutomationExecution': 'ssm',
  'states:CreateStateMachine': 'states',
  'states:UpdateStateMachine': 'states',
};

/** Whether a pattern takes in an action that escalates by itself. */
export const isEscalating = (pattern: string): boolean => ESCALATING.some((each) => matches(pattern, each));
