import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { hasBacktrack } from './backtrack-regions';
import { engineOf, isServerlessV1 } from './databases';

export const rdsAuroraMysqlBacktracks = defineRule({
  id: 'RdsAuroraMysqlBacktracks',
  title: 'Aurora MySQL cluster of production can be rewound',
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], security.clauses['SEC-9.4']],
  severity: 'warning',
  severityReason: 'a restore from backups does the same, only slower and into a new cluster',
  risk: 'After a mistaken statement the cluster is down for as long as a restore takes.',
  remedy:
    'Set `backtrackWindow`, at most 72 hours. It is not asked for outside production, in regions that lack it, of ' +
    'Serverless v1 and of a member of a global database, which cannot have it.',
  cannotTell: 'the window or the engine is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html'],
  cdkNag: ['AwsSolutions-RDS14'],
  resources: ['AWS::RDS::DBCluster'],
  check: (cluster) => {
    const isMysql = ['aurora', 'aurora-mysql'].includes(engineOf(cluster) ?? '');
    const cannot = isServerlessV1(cluster) || cluster.at('GlobalClusterIdentifier').isPresent;
    if (!isMysql || cannot || !hasBacktrack(cluster.template.stack.region) || !cluster.environment.production)
      return ignored;
    return demand(
      cluster.at('BacktrackWindow'),
      (window) => (window.number ?? 0) > 0,
      (window) => `backtrack window is ${window.orAbsent()}`,
    );
  },
});
