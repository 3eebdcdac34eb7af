import { defineRule } from '../../engine';
import { demandOff } from '../demand';
import { NOT_PUBLIC } from '../rds/metadata';

export const dmsNotPublic = defineRule({
  id: 'DmsNotPublic',
  title: 'DMS replication instance has no public address',
  ...NOT_PUBLIC,
  severity: 'error',
  severityReason: 'the instance listens to nobody, but it stands in a public subnet beside the databases',
  risk: 'A machine that holds passwords and data of the databases can be reached from the internet.',
  remedy: 'Set `publiclyAccessible: false`: DMS makes the instance public if it is left out.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html'],
  cdkNag: [
    'HIPAA.Security-DMSReplicationNotPublic',
    'NIST.800.53.R4-DMSReplicationNotPublic',
    'NIST.800.53.R5-DMSReplicationNotPublic',
    'PCI.DSS.321-DMSReplicationNotPublic',
  ],
  resources: ['AWS::DMS::ReplicationInstance', 'AWS::DMS::InstanceProfile'],
  check: (instance) => demandOff(instance.at('PubliclyAccessible'), 'public access', 'on'),
});
