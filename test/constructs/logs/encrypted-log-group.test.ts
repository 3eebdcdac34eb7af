import { Match } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import { Annotations } from 'aws-cdk-lib/assertions';
import { DataKey, EncryptedLogGroup } from '../../../constructs';
import { LOG_CLASSES, type LogClass } from '../../../lib/engagement';
import { engagement, FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';
import type { Stack } from 'aws-cdk-lib/core';

const LOG_GROUP = 'AWS::Logs::LogGroup';

function logGroup(stack: Stack, logClass: LogClass = 'application'): EncryptedLogGroup {
  const { key } = new DataKey(stack, 'Key', { dataClass: 'internal' });
  return new EncryptedLogGroup(stack, 'Logs', { logClass, dataClass: 'internal', key });
}

const template = (place?: Place, logClass?: LogClass) => templateOf((stack) => logGroup(stack, logClass), place);

describe.each(Object.entries(FLAGS))('EncryptedLogGroup with flags: %s', (_, flags) => {
  test('is encrypted by the key, which trusts CloudWatch Logs for the log groups of the stack', () => {
    const result = template({ flags });
    result.hasResourceProperties(LOG_GROUP, { KmsKeyId: { 'Fn::GetAtt': ['Key9BCD29C7', 'Arn'] } });
    result.hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Principal: { Service: 'logs.eu-central-1.amazonaws.com' },
            Condition: {
              ArnLike: {
                'kms:EncryptionContext:aws:logs:arn': Match.anyValue(),
              },
            },
          }),
        ]),
      },
    });
    expect(JSON.stringify(result.toJSON())).toContain(
      ':logs:eu-central-1:333333333333:log-group:acme-portal-prod-Stack-*',
    );
  });

  test('keeps its logical id', () => {
    expect(logicalIds(template({ flags }), LOG_GROUP)).toEqual(['LogsLogGroupF3C6ECB9']);
  });
});

test.each(LOG_CLASSES)('logs of class %s are kept as the engagement file says', (logClass) => {
  for (const environment of ['dev', 'prod'] as const) {
    const days = { ...engagement.retention, ...engagement.environments[environment].retention }[logClass];
    template({ environment }, logClass).hasResourceProperties(LOG_GROUP, {
      RetentionInDays: days,
      Tags: Match.arrayWith([{ Key: 'LogClass', Value: logClass }]),
    });
  }
});

test.each([
  ['dev', 'application', 'Delete'],
  ['dev', 'audit', 'Retain'],
  ['prod', 'application', 'Retain'],
] as const)('in %s a log group of class %s: %s', (environment, logClass, policy) => {
  template({ environment }, logClass).hasResource(LOG_GROUP, { DeletionPolicy: policy });
});

test('writing is granted through the interface of the CDK', () => {
  const result = templateOf((stack) => {
    logGroup(stack).logGroup.grantWrite(
      new Role(stack, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') }),
    );
  });
  result.hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: { Statement: [Match.objectLike({ Action: ['logs:CreateLogStream', 'logs:PutLogEvents'] })] },
  });
});

test('says what the policy of an imported key needs', () => {
  const stack = stackIn();
  const key = kms.Key.fromKeyArn(stack, 'Key', 'arn:aws:kms:eu-central-1:333333333333:key/aaaa');
  new EncryptedLogGroup(stack, 'Logs', { logClass: 'access', dataClass: 'internal', key });
  Annotations.fromStack(stack).hasWarning(
    '/prod/Stack/Logs',
    Match.stringLikeRegexp('the key is imported.*it needs .*kms:Decrypt'),
  );
});
