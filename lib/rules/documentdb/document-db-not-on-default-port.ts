import { defineRule } from '../../engine';
import { demand } from '../demand';
import { NOT_ON_DEFAULT_PORT } from '../rds/metadata';

const DEFAULT = 27017;

export const documentDbNotOnDefaultPort = defineRule({
  id: 'DocumentDbNotOnDefaultPort',
  title: 'DocumentDB cluster listens on a port of its own',
  ...NOT_ON_DEFAULT_PORT,
  remedy: 'Set `port` to another one than 27017.',
  cannotTell: 'the port is a parameter without a default',
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/best_practices.html'],
  cdkNag: ['AwsSolutions-DOC2'],
  resources: ['AWS::DocDB::DBCluster'],
  check: (cluster) =>
    demand(
      cluster.at('Port'),
      (port) => port.isPresent && !port.is(DEFAULT),
      (port) =>
        port.isAbsent ? `port is absent, so it is ${String(DEFAULT)}` : `port is ${port.orAbsent()}, the default one`,
    ),
});
