import { defineRule } from '../../engine';
import { demand } from '../demand';
import { isAtLeast, versionOf, type Version } from '../rds/databases';
import { ENGINE_SUPPORTED } from '../rds/metadata';

/** As of November 2026. */
const OLDEST: Version = [4, 0];

export const documentDbEngineSupported = defineRule({
  id: 'DocumentDbEngineSupported',
  title: 'DocumentDB cluster runs an engine in standard support',
  ...ENGINE_SUPPORTED,
  remedy:
    'Set `engineVersion` to 5.0.0 or newer; 4.0 is in standard support as well, 3.6 has not been since March 2026.',
  cannotTell: 'the version is a parameter without a default',
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/docdb-version-support-dates.html'],
  resources: ['AWS::DocDB::DBCluster', 'AWS::DocDB::GlobalCluster'],
  check: (cluster) =>
    demand(
      cluster.at('EngineVersion'),
      // Without a version AWS takes its newest one.
      (version) => isAtLeast(versionOf(version.literal) ?? OLDEST, OLDEST),
      (version) => `DocumentDB ${version.orAbsent()} is past its end of standard support`,
    ),
});
