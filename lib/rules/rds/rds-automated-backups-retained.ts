import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOff } from '../demand';
import { isMember, sourceOf } from './databases';

export const rdsAutomatedBackupsRetained = defineRule({
  id: 'RdsAutomatedBackupsRetained',
  title: 'RDS database of production leaves its automated backups behind',
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], security.clauses['SEC-3.2.4']],
  severity: 'warning',
  severityReason: 'the last snapshot survives, so what is lost is the way back to a moment before it',
  risk: 'After a deletion nobody can go back to a moment before somebody damaged the data.',
  remedy: 'Set `deleteAutomatedBackups: false`. Outside production it is not asked for.',
  cannotTell: 'the switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html',
  ],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  check: (database) =>
    !database.environment.production || isMember(database) || sourceOf(database)
      ? ignored
      : demandOff(database.at('DeleteAutomatedBackups'), 'deletion of automated backups', 'on'),
});
