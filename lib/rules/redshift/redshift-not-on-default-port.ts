import { compliant, defineRule, undecidable, violation } from '../../engine';
import { NOT_ON_DEFAULT_PORT } from '../rds/metadata';
import { CLUSTER, WORKGROUP } from './warehouses';

const DEFAULT = 5439;

export const redshiftNotOnDefaultPort = defineRule({
  id: 'RedshiftNotOnDefaultPort',
  title: 'Redshift listens on a port of its own',
  ...NOT_ON_DEFAULT_PORT,
  remedy: 'Set `port` of the `CfnCluster` or `CfnWorkgroup` to another one than 5439.',
  cannotTell: 'the port is a parameter without a default, or that of the snapshot that is restored',
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/rs-security-group-public-private.html'],
  cdkNag: ['AwsSolutions-RS4'],
  resources: [CLUSTER, WORKGROUP],
  check: (warehouse) => {
    const port = warehouse.at('Port');
    if (port.isDeployTime) return undecidable(port);
    const snapshot = warehouse.at('SnapshotIdentifier');
    if (port.isAbsent) {
      return snapshot.isPresent
        ? undecidable(snapshot)
        : violation(`port is absent, so it is ${String(DEFAULT)}`, port);
    }
    return port.is(DEFAULT) ? violation(`port is ${port.orAbsent()}, the default one`, port) : compliant;
  },
});
