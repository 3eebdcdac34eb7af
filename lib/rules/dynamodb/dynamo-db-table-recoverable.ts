import { defineRule, every, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand, demandOn } from '../demand';
import { together } from '../stores';
import { copiesOf, nameOfCopy, SIMPLE_TABLE } from './copies';

export const dynamoDbTableRecoverable = defineRule({
  id: 'DynamoDbTableRecoverable',
  title: 'DynamoDB table can be restored to any point in time',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.6'],
    cloudInfrastructure.clauses['CIP-9.1'],
    security.clauses['SEC-3.2.4'],
    security.clauses['SEC-9.1'],
    security.clauses['SEC-9.4'],
  ],
  severity: 'error',
  severityReason: 'a wrong write is copied to every replica at once, and nothing else undoes it',
  risk: 'A mistaken or malicious write destroys items for good.',
  remedy:
    'Set `pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true }`, and if a period is given, no ' +
    'shorter one than backups are kept.',
  cannotTell: 'the switch or the period is a parameter without a default',
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html'],
  cdkNag: [
    'AwsSolutions-DDB3',
    'HIPAA.Security-DynamoDBPITREnabled',
    'NIST.800.53.R4-DynamoDBPITREnabled',
    'NIST.800.53.R5-DynamoDBPITREnabled',
  ],
  resources: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable', SIMPLE_TABLE],
  check: (table) =>
    every(
      copiesOf(table).map((copy) => {
        const recovery = copy.at('PointInTimeRecoverySpecification');
        return together(
          demandOn(recovery.at('PointInTimeRecoveryEnabled'), `point-in-time recovery of the ${nameOfCopy(copy)}`),
          demandPeriod(recovery.at('RecoveryPeriodInDays'), table.environment.backupRetentionDays),
        );
      }),
    ),
});

/** DynamoDB goes back 35 days at most, and does so where no period is given. */
const LONGEST = 35;

function demandPeriod(period: Value, backupRetentionDays: number): Outcome {
  const least = Math.min(backupRetentionDays, LONGEST);
  return demand(
    period,
    (days) => days.isAbsent || (days.number ?? 0) >= least,
    (days) => `recovery goes back ${days.orAbsent()} days, less than the ${String(least)} of backups`,
  );
}
