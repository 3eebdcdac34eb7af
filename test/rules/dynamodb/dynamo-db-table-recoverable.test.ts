import { dynamoDbTableRecoverable } from '../../../lib/rules/dynamodb';
import { ruleTable } from '../../../lib/testing';
import { backupsOf, preset, unset } from '../stores';

const recovery = (PointInTimeRecoveryEnabled: unknown, RecoveryPeriodInDays?: unknown) => ({
  PointInTimeRecoverySpecification: {
    PointInTimeRecoveryEnabled,
    ...(RecoveryPeriodInDays === undefined ? {} : { RecoveryPeriodInDays }),
  },
});
const replicas = (...Replicas: readonly object[]) => ({
  type: 'AWS::DynamoDB::GlobalTable',
  properties: { Replicas },
});

ruleTable(dynamoDbTableRecoverable, {
  compliant: [
    { name: 'on, for 35 days by default', properties: recovery(true), remedy: true },
    { name: 'as text, through a parameter', properties: recovery({ Ref: 'On' }), ...preset('On', 'true') },
    { name: 'every replica', ...replicas(recovery(true), recovery('true')) },
    { name: 'backups are to be kept longer than DynamoDB can', properties: recovery(true), ...backupsOf(90) },
    { name: 'a table of the serverless transform', type: 'AWS::Serverless::SimpleTable', properties: recovery(true) },
  ],
  violation: [
    {
      name: 'a table of the serverless transform that says nothing',
      type: 'AWS::Serverless::SimpleTable',
      found: 'point-in-time recovery of the table is absent',
    },
    {
      name: 'nothing is set',
      found: 'point-in-time recovery of the table is absent',
      path: 'Properties.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled',
    },
    { name: 'off', properties: recovery(false), found: 'point-in-time recovery of the table is off' },
    {
      name: 'back one day only',
      properties: recovery(true, 1),
      found: 'recovery goes back 1 days, less than the 7 of backups',
    },
    {
      name: 'as text, less than backups are kept',
      properties: recovery(true, '14'),
      ...backupsOf(30),
      found: /the 30 of/,
    },
    {
      name: 'a replica that says nothing',
      ...replicas({ Region: 'eu-central-1', ...recovery(true) }, { Region: 'eu-west-1' }),
      found: 'point-in-time recovery of the replica in eu-west-1 is absent',
    },
    {
      name: 'a global table that sets it where only a table does',
      type: 'AWS::DynamoDB::GlobalTable',
      properties: { ...recovery(true), Replicas: [{ Region: 'eu-west-1' }] },
      found: /replica in eu-west-1 is absent$/,
    },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter without a default',
      properties: recovery({ Ref: 'On' }),
      ...unset('On'),
      path: 'Properties.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled',
    },
    {
      name: 'the period is a parameter without a default',
      properties: recovery(true, { Ref: 'Days' }),
      ...unset('Days'),
      path: 'Properties.PointInTimeRecoverySpecification.RecoveryPeriodInDays',
    },
  ],
});
