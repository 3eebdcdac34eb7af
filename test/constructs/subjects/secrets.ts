import { Function as LambdaFunction, type IFunction } from 'aws-cdk-lib/aws-lambda';
import * as rds from 'aws-cdk-lib/aws-rds';
import { ArnFormat, type Stack } from 'aws-cdk-lib/core';
import * as fc from 'fast-check';
import {
  AuroraDatabase,
  DataKey,
  RdsDatabase,
  type RotatableDatabase,
  RotatingSecret,
  type RotatingSecretProps,
} from '../../../constructs';
import { ReportStack } from '../secrets/rotating-secret.lit';
import { networkIn, vpcIn } from '../surroundings';
import { dataClasses, days, props, roleIn, type Subjects } from './subject';

const dataClass = 'confidential';

const databases: readonly ((stack: Stack) => RotatableDatabase)[] = [
  (stack) =>
    new AuroraDatabase(stack, 'Database', {
      dataClass,
      vpc: vpcIn(stack),
      engine: rds.DatabaseClusterEngine.auroraMysql({ version: rds.AuroraMysqlEngineVersion.VER_3_10_3 }),
    }),
  (stack) =>
    new RdsDatabase(stack, 'Database', {
      dataClass,
      vpc: vpcIn(stack),
      engine: rds.DatabaseInstanceEngine.mariaDb({ version: rds.MariaDbEngineVersion.VER_11_4_8 }),
    }),
  (stack) =>
    new RdsDatabase(stack, 'Database', {
      dataClass,
      vpc: vpcIn(stack),
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17 }),
    }),
];

/** A function of another team, so that its own rules are not for this test. */
const functionIn = (stack: Stack): IFunction =>
  LambdaFunction.fromFunctionAttributes(stack, 'Rotate', {
    functionArn: stack.formatArn({
      service: 'lambda',
      resource: 'function',
      resourceName: 'rotate',
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    }),
    sameEnvironment: true,
  });

export const secrets: Subjects = {
  RotatingSecret: {
    folder: 'secrets',
    build: (stack) => {
      const database = databases[2]?.(stack);
      const { secret } = new RotatingSecret(stack, 'Subject', {
        dataClass,
        username: 'reports',
        ...(database ? { database } : {}),
      });
      secret.grantRead(roleIn(stack));
    },
    combinations: fc
      .tuple(
        props<Omit<RotatingSecretProps, 'database' | 'rotation' | 'key'>>(
          { dataClass: dataClasses, username: fc.constant('reports') },
          { rotateEvery: days },
        ),
        fc.option(fc.constantFrom(...databases)),
        fc.boolean(),
        fc.boolean(),
      )
      .map(([each, database, rotation, key]) => (stack) => {
        new RotatingSecret(stack, 'Subject', {
          ...each,
          ...(database ? { database: database(stack) } : {}),
          ...(rotation ? { rotation: functionIn(stack) } : {}),
          ...(key ? { key: new DataKey(stack, 'Key', { dataClass: each.dataClass }).key } : {}),
        });
      }),
    snippet: (stage) => new ReportStack(stage, 'Snippet', networkIn(stage)),
  },
};
