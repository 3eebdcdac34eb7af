import { Match } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Annotations } from 'aws-cdk-lib/assertions';
import { DataKey, EncryptedLogGroup, type EncryptedLogGroupProps } from '../../../constructs';
import { LOG_CLASSES, type LogClass } from '../../../lib/engagement';
import { engagement, FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';
import type { Stack } from 'aws-cdk-lib/core';

const LOG_GROUP = 'AWS::Logs::LogGroup';

function logGroup(
  stack: Stack,
  logClass: LogClass = 'application',
  more: Partial<EncryptedLogGroupProps> = {},
): EncryptedLogGroup {
  const { key } = new DataKey(stack, 'Key', { dataClass: 'internal' });
  return new EncryptedLogGroup(stack, 'Logs', { logClass, dataClass: 'internal', key, ...more });
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

test('a log group can have the name that its writer knows, and its key trusts it alone', () => {
  const result = templateOf((stack) => logGroup(stack, 'access', { logGroupName: 'aws-waf-logs-portal' }));
  result.hasResourceProperties(LOG_GROUP, { LogGroupName: 'aws-waf-logs-portal' });
  expect(JSON.stringify(result.findResources('AWS::KMS::Key'))).toContain(':log-group:aws-waf-logs-portal"');
});

/** The names that a policy masks, audits and declares, and where it reports to. */
const protection = (logClass: LogClass, more: Partial<EncryptedLogGroupProps>): string => {
  const result = templateOf((stack) => logGroup(stack, logClass, more));
  const [found] = Object.values(result.findResources(LOG_GROUP));
  return JSON.stringify((found?.['Properties'] as Record<string, unknown>)['DataProtectionPolicy'] ?? 'none');
};

test('more can be masked: data of a country, and what only the client knows', () => {
  const masks = [logs.DataIdentifier.DRIVERSLICENSE_DE, new logs.CustomDataIdentifier('CustomerNumber', 'CN-\\d{9}')];
  const application = protection('application', { masks });
  for (const name of ['EmailAddress', 'DriversLicense-DE', 'CustomerNumber', 'CN-\\\\d{9}']) {
    expect(application).toContain(name);
  }
  const access = protection('access', { masks });
  expect(access).toContain('DriversLicense-DE');
  expect(access).not.toContain('EmailAddress');
  expect(protection('access', {})).toBe('"none"');
});

test('what was masked can be reported to another log group', () => {
  const stack = stackIn();
  const maskingFindings = logs.LogGroup.fromLogGroupName(stack, 'Findings', 'masked');
  expect(protection('application', { maskingFindings })).toContain(
    '"FindingsDestination":{"CloudWatchLogs":{"LogGroup":"masked"}}',
  );
});

const custom = (name: string, regex: string): logs.DataIdentifier => new logs.CustomDataIdentifier(name, regex);

test.each([
  [[new logs.DataIdentifier('Shoesize')], "'Shoesize'; allowed: an identifier of AWS, or a CustomDataIdentifier"],
  [[new logs.DataIdentifier('TaxId')], "'TaxId'; allowed: TaxId-DE, TaxId-ES, TaxId-FR, TaxId-GB"],
  [[new logs.DataIdentifier('TaxId-NO')], "'TaxId-NO'; allowed: TaxId-DE, TaxId-ES, TaxId-FR, TaxId-GB"],
  [[custom('EmailAddress', '.+@.+')], "'EmailAddress'; allowed: a name that is none of AWS's own"],
  [[custom('Customer number', 'CN')], "'Customer number'; allowed: a name of letters, digits, _ and -, 128 at most"],
  [
    [custom('CustomerNumber', '(CN|KN)-\\d+')],
    "'CustomerNumber'; allowed: a regular expression of 200 characters at most, without groups in parentheses",
  ],
  [
    Array.from({ length: 11 }, (_, index) => custom(`Number${String(index)}`, 'CN')),
    '11 identifiers of your own; allowed: 10 or fewer',
  ],
])('refuses identifiers that CloudWatch Logs does not take (%#)', (masks, message) => {
  expect(() => logGroup(stackIn(), 'application', { masks })).toThrow(
    `prod/Stack/Logs: masks is ${message}, see SIP-DH.6`,
  );
});
