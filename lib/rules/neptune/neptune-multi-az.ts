import { defineRule, ignored } from '../../engine';
import { demandSecondInstance } from '../rds/demands';
import { AVAILABILITY } from '../rds/metadata';

export const neptuneMultiAz = defineRule({
  id: 'NeptuneMultiAz',
  title: 'Neptune cluster of production runs in several Availability Zones',
  ...AVAILABILITY,
  remedy: 'Give the cluster a second `CfnDBInstance`. Outside production it is not asked for.',
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/feature-overview-availability.html'],
  cdkNag: ['AwsSolutions-N1'],
  resources: ['AWS::Neptune::DBCluster'],
  check: (cluster) => (cluster.environment.production ? demandSecondInstance(cluster) : ignored),
});
