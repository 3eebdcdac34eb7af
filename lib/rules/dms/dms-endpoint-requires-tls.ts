import {
  compliant,
  defineRule,
  every,
  ignored,
  undecidable,
  violation,
  type Outcome,
  type ResourceView,
  type Value,
} from '../../engine';
import { TLS } from '../rds/metadata';

/** Engines that DMS reaches by the API of AWS, which is always encrypted, or whose TLS it has no switch for. */
const WITHOUT_SWITCH = /^(s3|dynamodb|kinesis|opensearch|elasticsearch|neptune|redshift|redshift-serverless)$/;

export const dmsEndpointRequiresTls = defineRule({
  id: 'DmsEndpointRequiresTls',
  title: 'DMS endpoint reaches its database by TLS',
  ...TLS,
  severityReason: 'the whole database travels, and often between networks',
  risk: 'Whoever listens on the way between the database and DMS gets the password and a copy of the data.',
  remedy:
    'Set `sslMode` to `require`, `verify-ca` or `verify-full`, whichever the engine offers; for Kafka ' +
    '`kafkaSettings.securityProtocol` to one with TLS.',
  cannotTell: 'the engine or the mode is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html',
    'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Kafka.html',
    'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Redis.html',
  ],
  resources: ['AWS::DMS::Endpoint', 'AWS::DMS::DataProvider'],
  check: (resource) => (resource.type === 'AWS::DMS::Endpoint' ? judgeEndpoint(resource) : judgeProvider(resource)),
});

function judgeEndpoint(endpoint: ResourceView): Outcome {
  const engine = endpoint.at('EngineName');
  const name = engine.literal?.toLowerCase() ?? '';
  if (WITHOUT_SWITCH.test(name)) return ignored;
  if (name === 'kafka') {
    return judgeMode(endpoint.at('KafkaSettings.SecurityProtocol'), [
      'ssl-encryption',
      'ssl-authentication',
      'sasl-ssl',
    ]);
  }
  const redis = endpoint.at('RedisSettings.SslSecurityProtocol');
  // Redis is reached by TLS unless the endpoint says otherwise.
  if (name === 'redis') return redis.isAbsent ? compliant : judgeMode(redis, ['ssl-encryption']);
  const outcome = judgeMode(endpoint.at('SslMode'), ['require', 'verify-ca', 'verify-full']);
  return outcome.kind === 'violation' && engine.isDeployTime ? undecidable(engine) : outcome;
}

/** A data provider has its mode in the settings of its engine; those of Redshift have none. */
function judgeProvider(provider: ResourceView): readonly Outcome[] | Outcome {
  const settings = provider.at('Settings');
  if (settings.isDeployTime || settings.isAbsent) return undecidable(settings);
  return every(
    settings.entries
      .filter(([name]) => name !== 'RedshiftSettings')
      .map(([, value]) => judgeMode(value.at('SslMode'), ['require', 'verify-ca', 'verify-full'])),
  );
}

function judgeMode(mode: Value, encrypted: readonly string[]): Outcome {
  if (mode.isDeployTime) return undecidable(mode);
  if (encrypted.includes(mode.literal?.toLowerCase() ?? '')) return compliant;
  return violation(`connection is not encrypted: ${mode.path.split('.').at(-1) ?? ''} is ${mode.orAbsent()}`, mode);
}
