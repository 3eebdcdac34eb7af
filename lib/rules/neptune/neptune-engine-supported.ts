import { defineRule } from '../../engine';
import { demand } from '../demand';
import { isAtLeast, versionOf, type Version } from '../rds/databases';
import { ENGINE_SUPPORTED } from '../rds/metadata';

/** As of November 2026. */
const OLDEST: Version = [1, 3];

export const neptuneEngineSupported = defineRule({
  id: 'NeptuneEngineSupported',
  title: 'Neptune cluster runs an engine that is not past its end of life',
  ...ENGINE_SUPPORTED,
  remedy: 'Set `engineVersion` to 1.3 or newer; 1.2 ended in March 2026.',
  cannotTell: 'the version is a parameter without a default',
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/engine-releases.html'],
  resources: ['AWS::Neptune::DBCluster', 'AWS::Neptune::GlobalCluster'],
  check: (cluster) =>
    demand(
      cluster.at('EngineVersion'),
      // Without a version AWS takes one that it supports.
      (version) => isAtLeast(versionOf(version.literal) ?? OLDEST, OLDEST),
      (version) => `Neptune ${version.orAbsent()} is past its end of life`,
    ),
});
