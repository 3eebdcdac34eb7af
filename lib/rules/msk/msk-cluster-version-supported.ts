import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { isAtLeast } from '../version-order';

const OLDEST = '3.6';

export const mskClusterVersionSupported = defineRule({
  id: 'MskClusterVersionSupported',
  title: 'MSK cluster runs a supported version of Kafka',
  clauses: [cloudInfrastructure.clauses['CIP-6.7'], security.clauses['SEC-3.1.3']],
  severity: 'error',
  severityReason: 'flaws of older versions are known and stay open',
  risk: 'Flaws that are found in the version are not mended any more.',
  remedy: 'Set `kafkaVersion` to 3.6.0 or newer.',
  cannotTell: 'the version is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/msk/latest/developerguide/supported-kafka-versions.html',
    'https://docs.aws.amazon.com/msk/latest/developerguide/version-support.html',
  ],
  resources: ['AWS::MSK::Cluster'],
  check: (cluster) =>
    demand(
      cluster.at('KafkaVersion'),
      (version) => isAtLeast(version.literal ?? '0', OLDEST),
      (version) => `version of Kafka is ${version.orAbsent()}, ${OLDEST} is the oldest that is supported`,
    ),
});
