import { dmsEndpointRequiresTls } from '../../../lib/rules/dms';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open } from '../rds/templates';

const PROVIDER = 'AWS::DMS::DataProvider';

ruleTable(dmsEndpointRequiresTls, {
  compliant: [
    { name: 'an encrypted connection', properties: { SslMode: 'require' }, remedy: true },
    { name: 'a verified server', properties: { SslMode: 'verify-full' } },
    { name: 'Kafka', properties: { EngineName: 'kafka', KafkaSettings: { SecurityProtocol: 'sasl-ssl' } } },
    { name: 'Redis by default', properties: { EngineName: 'redis' } },
    {
      name: 'a data provider',
      type: PROVIDER,
      properties: { Settings: { PostgreSqlSettings: { SslMode: 'verify-ca' } } },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'connection is not encrypted: SslMode is absent', path: 'Properties.SslMode' },
    { name: 'none', properties: { EngineName: 'oracle', SslMode: 'none' }, found: /SslMode is none$/ },
    {
      name: 'Kafka in clear, though the mode of databases is set',
      properties: { EngineName: 'kafka', SslMode: 'require', KafkaSettings: { SecurityProtocol: 'plaintext' } },
      found: 'connection is not encrypted: SecurityProtocol is plaintext',
      path: 'Properties.KafkaSettings.SecurityProtocol',
    },
    {
      name: 'Redis in clear',
      properties: { EngineName: 'redis', RedisSettings: { SslSecurityProtocol: 'plaintext' } },
      found: /SslSecurityProtocol is plaintext$/,
    },
    {
      name: 'a data provider',
      type: PROVIDER,
      properties: { Settings: { MySqlSettings: { Port: 3306 } } },
      found: 'connection is not encrypted: SslMode is absent',
      path: 'Properties.Settings.MySqlSettings.SslMode',
    },
  ],
  undecidable: [
    { name: 'the mode is a parameter', properties: { SslMode: OPEN }, template: open, path: 'Properties.SslMode' },
    {
      name: 'the engine is a parameter',
      properties: { EngineName: OPEN },
      template: open,
      path: 'Properties.EngineName',
    },
    {
      name: 'the settings come from an import',
      type: PROVIDER,
      properties: { Settings: { 'Fn::ImportValue': 'Settings' } },
      path: 'Properties.Settings',
    },
  ],
  ignored: [
    { name: 'S3, which is reached by the API of AWS', properties: { EngineName: 's3' } },
    {
      name: 'Redshift as a data provider',
      type: PROVIDER,
      properties: { Settings: { RedshiftSettings: { Port: 5439 } } },
    },
  ],
});
