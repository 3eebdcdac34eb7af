import { compliant, defineRule, ignored, type ResourceView } from '../../engine';
import { security } from '../../policies';
import { demand } from '../demand';
import { isAurora } from './databases';

export const rdsEnhancedMonitoring = defineRule({
  id: 'RdsEnhancedMonitoring',
  title: 'RDS database reports metrics of its operating system',
  clauses: [security.clauses['SEC-3.3.4']],
  severity: 'warning',
  severityReason: 'the metrics of the hypervisor show most faults as well, only coarser',
  risk: 'Which process exhausts memory or processor cannot be told, neither for a fault nor for an abuse.',
  remedy: 'Set `monitoringInterval`, e.g. `Duration.minutes(1)`; of a cluster it holds for its instances.',
  cannotTell: 'the interval is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.overview.html'],
  cdkNag: [
    'HIPAA.Security-RDSEnhancedMonitoringEnabled',
    'NIST.800.53.R4-RDSEnhancedMonitoringEnabled',
    'NIST.800.53.R5-RDSEnhancedMonitoringEnabled',
  ],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  check: (database) => {
    // RDS Custom monitors by an agent of its own; Aurora is judged by its instances.
    if (database.at('Engine').literal?.startsWith('custom-') === true) return ignored;
    if (database.type === 'AWS::RDS::DBCluster' && isAurora(database)) return ignored;
    const cluster = database.at('DBClusterIdentifier').target;
    if (cluster && isMonitored(cluster)) return compliant;
    return demand(
      database.at('MonitoringInterval'),
      () => isMonitored(database),
      (interval) =>
        interval.isAbsent ? 'enhanced monitoring is off' : `monitoring interval is ${interval.orAbsent()}`,
    );
  },
});

const isMonitored = (database: ResourceView): boolean => (database.at('MonitoringInterval').number ?? 0) > 0;
