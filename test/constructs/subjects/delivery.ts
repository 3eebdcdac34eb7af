import { CfnWaitConditionHandle } from 'aws-cdk-lib/aws-cloudformation';
import { Stage, type Stack, Stack as PlainStack } from 'aws-cdk-lib/core';
import * as fc from 'fast-check';
import {
  AlertTopic,
  DataKey,
  DeliveryArtifacts,
  DeliveryPipeline,
  type DeliveryPipelineProps,
  EnvironmentStage,
} from '../../../constructs';
import { Environment } from '../../../lib/engagement';
import { ElsewhereStack } from '../delivery/delivery-artifacts.lit';
import { engagement } from '../harness';
import { props, type Subjects } from './subject';

/** A connection in the account and region of a stack. */
export const connectionOf = ({ account, region }: Stack): string =>
  `arn:aws:codeconnections:${region}:${account}:connection/aEXAMPLE-8aad-4d5d-8878-dfcab0bc441f`;

/** Something to deploy to the environment of a stack, beside it. */
export function stageBeside(stack: Stack, id = 'Deployed'): EnvironmentStage {
  const stage = new EnvironmentStage(Stage.of(stack.node.root)!, id, { engagement, name: Environment.of(stack).name });
  new CfnWaitConditionHandle(new PlainStack(stage, 'Something'), 'Handle');
  return stage;
}

export const delivery: Subjects = {
  DeliveryArtifacts: {
    folder: 'delivery',
    build: (stack) => new DeliveryArtifacts(stack, 'Subject'),
    combinations: fc.boolean().map((key) => (stack) => {
      new DeliveryArtifacts(
        stack,
        'Subject',
        key ? { key: new DataKey(stack, 'Key', { dataClass: 'internal' }).key } : {},
      );
    }),
    snippet: (stage) => new ElsewhereStack(stage, 'Snippet'),
  },
  DeliveryPipeline: {
    folder: 'delivery',
    build: (stack) => {
      new DeliveryPipeline(stack, 'Subject', {
        connectionArn: connectionOf(stack),
        repository: 'acme/portal',
        branch: 'release',
        stages: [stageBeside(stack)],
      });
    },
    combinations: fc
      .tuple(
        props<DeliveryPipelineProps>(
          {
            connectionArn: fc.constantFrom('', '', '', '', '', 'arn:aws:iam::333333333333:user/me'),
            repository: fc.constantFrom('acme/portal', 'acme/web/portal', 'acme/a.b', 'acme/*'),
            stages: fc.constant([]),
          },
          { branch: fc.constantFrom('main', 'release/1', 'next', 'release/*') },
        ),
        fc.constantFrom(1, 1, 1, 1, 1, 0, 2),
        fc.boolean(),
        fc.boolean(),
      )
      .map(([each, stages, key, alerts]) => (stack) => {
        new DeliveryPipeline(stack, 'Subject', {
          ...each,
          connectionArn: each.connectionArn || connectionOf(stack),
          stages: Array.from({ length: stages }, (_, index) => stageBeside(stack, `Deployed${String(index)}`)),
          ...(key ? { key: new DataKey(stack, 'Key', { dataClass: 'internal' }).key } : {}),
          ...(alerts ? { alerts: new AlertTopic(stack, 'Alerts', { contact: 'security' }) } : {}),
        });
      }),
  },
};
