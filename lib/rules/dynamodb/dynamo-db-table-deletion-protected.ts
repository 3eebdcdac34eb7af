import { defineRule, every, ignored } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';
import { copiesOf, nameOfCopy } from './copies';

export const dynamoDbTableDeletionProtected = defineRule({
  id: 'DynamoDbTableDeletionProtected',
  title: 'DynamoDB table of production refuses to be deleted',
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], security.clauses['SEC-3.2.4']],
  severity: 'error',
  severityReason: 'one mistaken call away from an outage, though a recoverable table can be restored',
  risk: 'One call, by mistake or by an intruder, removes the table and all of its items.',
  remedy:
    'Set `deletionProtection: true`, and no replica of a `TableV2` to `false`. Outside production it is not asked for.',
  cannotTell: 'the switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html',
  ],
  resources: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  check: (table) =>
    table.environment.production
      ? every(
          copiesOf(table).map((copy) =>
            demandOn(copy.at('DeletionProtectionEnabled'), `deletion protection of the ${nameOfCopy(copy)}`),
          ),
        )
      : ignored,
});
