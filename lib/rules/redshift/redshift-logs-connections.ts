import { compliant, defineRule, every, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { CLUSTER, NAMESPACE } from './warehouses';

export const redshiftLogsConnections = defineRule({
  id: 'RedshiftLogsConnections',
  title: 'Redshift logs who connects and whose rights change',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.2'],
    cloudInfrastructure.clauses['CIP-7.4'],
    security.clauses['SEC-3.3.4'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'error',
  severityReason: 'nothing leaks for want of a log, but what leaked cannot be found out afterwards',
  risk: 'Nobody can tell who signed in, from where, who failed to, and who was given which rights.',
  remedy:
    "Set `loggingProperties` of a `CfnCluster` with a `bucketName`, or with `logDestinationType: 'cloudwatch'` and the " +
    'exports `connectionlog` and `userlog`; on `CfnNamespace` name these two in `logExports`.',
  cannotTell: 'the exports or the destination are a parameter without a default',
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html'],
  cdkNag: [
    'AwsSolutions-RS5',
    'HIPAA.Security-RedshiftClusterConfiguration',
    'NIST.800.53.R4-RedshiftClusterConfiguration',
    'NIST.800.53.R5-RedshiftClusterConfiguration',
    'PCI.DSS.321-RedshiftClusterConfiguration',
  ],
  resources: [CLUSTER, NAMESPACE],
  check: (warehouse) => {
    if (warehouse.type === NAMESPACE) return demandExports(warehouse.at('LogExports'));
    const logging = warehouse.at('LoggingProperties');
    if (logging.isDeployTime) return undecidable(logging);
    const destination = logging.at('LogDestinationType');
    if (destination.isDeployTime) return undecidable(destination);
    if (destination.literal?.toLowerCase() === 'cloudwatch') return demandExports(logging.at('LogExports'));
    // Whichever bucket it turns out to be, to S3 Redshift writes all of its logs.
    return logging.at('BucketName').isPresent ? compliant : violation('audit logs have no destination', logging);
  },
});

function demandExports(exports: Value): readonly Outcome[] {
  if (exports.isDeployTime) return [undecidable(exports)];
  return every(
    ['connectionlog', 'userlog'].map((log) =>
      exports.items.some((each) => each.is(log)) ? compliant : violation(`${log} is not exported`, exports, log),
    ),
  );
}
