import type * as iam from 'aws-cdk-lib/aws-iam';
import { ArnFormat, Lazy, Stack } from 'aws-cdk-lib/core';
import type { CodePipeline } from 'aws-cdk-lib/pipelines';
import type { IConstruct } from 'constructs';

interface Statement {
  readonly Action: string | string[];
  readonly Resource: unknown;
}

/** Narrows what the CDK grants to the roles of a pipeline beyond what they need (SIP-AC.1). */
export function narrowRoles(pipeline: CodePipeline): void {
  const stack = Stack.of(pipeline);
  const qualifier = stack.synthesizer.bootstrapQualifier ?? 'hnb659fds';
  // What a pipeline changes itself by sees every stack and every bucket: those of `cdk bootstrap` are enough.
  const needed: Readonly<Record<string, string>> = {
    'cloudformation:DescribeStacks': stack.formatArn({
      service: 'cloudformation',
      resource: 'stack',
      resourceName: 'CDKToolkit/*',
    }),
    's3:ListBucket': stack.formatArn({
      service: 's3',
      account: '',
      region: '',
      resource: `cdk-${qualifier}-assets-${stack.account}-${stack.region}`,
      arnFormat: ArnFormat.NO_RESOURCE_NAME,
    }),
  };
  narrow(pipeline.selfMutationProject.role, (each) => {
    const actions = [each.Action].flat();
    if (each.Resource !== '*' || !actions.every((action) => action in needed)) return [each];
    // Merged or not, as feature flags have it.
    return actions.map((action) => ({ ...each, Action: action, Resource: needed[action] }));
  });
  // What publishes assets may start any build and write any report: the pipeline's own role starts it, and it reports
  // nothing.
  const assets = pipeline.node.tryFindChild('Assets');
  for (const id of ['FileRole', 'DockerRole']) {
    narrow(assets?.node.tryFindChild(id), (each) =>
      [each.Action].flat().every((action) => action.startsWith('codebuild:')) ? [] : [each],
    );
  }
}

function narrow(role: IConstruct | undefined, to: (statement: Statement) => readonly Statement[]): void {
  const policy = role?.node.tryFindChild('DefaultPolicy')?.node.defaultChild as iam.CfnPolicy | undefined;
  if (!policy) return;
  const document = policy.policyDocument as iam.PolicyDocument;
  policy.policyDocument = Lazy.any({
    produce: () => {
      const { Statement: statements, ...rest } = document.toJSON() as { readonly Statement: readonly Statement[] };
      return { ...rest, Statement: statements.flatMap(to) };
    },
  });
}
