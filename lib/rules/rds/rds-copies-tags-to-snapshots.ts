import { defineRule, ignored } from '../../engine';
import { security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';
import { isMember } from './databases';

export const rdsCopiesTagsToSnapshots = defineRule({
  id: 'RdsCopiesTagsToSnapshots',
  title: 'RDS, DocumentDB or Neptune database hands its tags on to its snapshots',
  clauses: [security.clauses['SEC-2.4'], securityIpProtection.clauses['SIP-DH.1']],
  severity: 'warning',
  severityReason: 'the snapshot is as safe as the database, only nobody can tell whose it is and what is in it',
  risk: 'Snapshots with personal data are not recognised as such, neither by people nor by policies that go by tags.',
  remedy: 'Set `copyTagsToSnapshot: true`; RDS constructs of the CDK do so unless told otherwise.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html'],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster', 'AWS::DocDB::DBCluster', 'AWS::Neptune::DBCluster'],
  check: (database) =>
    isMember(database) ? ignored : demandOn(database.at('CopyTagsToSnapshot'), 'copying tags to snapshots'),
});
