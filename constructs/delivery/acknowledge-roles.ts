import { CfnProject } from 'aws-cdk-lib/aws-codebuild';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import { type CfnResource, Stack, Token } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { acknowledgeCdkNag, POLICY_OF_ONE_ROLE } from '../acknowledge-cdk-nag';

const ACTIONS = [
  'kms:GenerateDataKey*',
  'kms:ReEncrypt*',
  's3:Abort*',
  's3:DeleteObject*',
  's3:GetBucket*',
  's3:GetObject*',
  's3:List*',
] as const;

/** Says why cdk-nag's packs find wildcards in what the CDK grants to the roles of a pipeline. */
export function acknowledgePipelineRoles(pipeline: Construct, bucket: s3.IBucket): void {
  const stack = Stack.of(pipeline);
  const { partition, region } = stack;
  const account = Token.isUnresolved(stack.account) ? '<AWS::AccountId>' : stack.account;
  const idOf = (resource: CfnResource): string => stack.getLogicalId(resource);
  const arn = (service: string, rest: string): string =>
    `arn:${Token.isUnresolved(partition) ? 'aws' : partition}:${service}:${Token.isUnresolved(region) ? '<AWS::Region>' : region}:${account}:${rest}`;
  const projects = pipeline.node.findAll().filter((each) => CfnProject.isCfnProject(each));
  const own = projects.flatMap((project) => [
    [`Resource::${arn('codebuild', `report-group/<${idOf(project)}>-*`)}`, 'reports of this very project'],
    [`Resource::${arn('logs', `log-group:/aws/codebuild/<${idOf(project)}>:*`)}`, 'logs of this very project'],
  ]);
  const reasons = [
    ...ACTIONS.map((action) => [`Action::${action}`, 'variants of one action, on the artifacts and their key alone']),
    [`Resource::<${idOf(bucket.node.defaultChild as CfnResource)}.Arn>/*`, 'every artifact has a key of its own'],
    [`Resource::arn:*:iam::${account}:role/*`, 'a condition on their tag leaves the roles of cdk bootstrap alone'],
    [
      `Resource::${arn('cloudformation', 'stack/CDKToolkit/*')}`,
      'the id of the one stack is made up by CloudFormation',
    ],
    ...own,
  ];
  acknowledgeCdkNag(pipeline, {
    ...POLICY_OF_ONE_ROLE,
    ...Object.fromEntries(reasons.map(([finding, reason]) => [`AwsSolutions-IAM5[${String(finding)}]`, reason])),
    CodeBuildProjectSourceRepoUrl: 'the source is the pipeline, which reaches the repository by a connection',
  });
}
