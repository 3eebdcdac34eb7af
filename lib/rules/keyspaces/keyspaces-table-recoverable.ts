import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';

export const keyspacesTableRecoverable = defineRule({
  id: 'KeyspacesTableRecoverable',
  title: 'Keyspaces table can be restored to any point in time',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.6'],
    cloudInfrastructure.clauses['CIP-9.1'],
    security.clauses['SEC-3.2.4'],
    security.clauses['SEC-9.1'],
    security.clauses['SEC-9.4'],
  ],
  severity: 'error',
  severityReason: 'a wrong write is copied to every replica at once, and nothing else undoes it',
  risk: 'A mistaken or malicious write destroys rows for good.',
  remedy: 'Set `pointInTimeRecoveryEnabled: true` on `CfnTable`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery.html'],
  resources: ['AWS::Cassandra::Table'],
  check: (table) => demandOn(table.at('PointInTimeRecoveryEnabled'), 'point-in-time recovery'),
});
