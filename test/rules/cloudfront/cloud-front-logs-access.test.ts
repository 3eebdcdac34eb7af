import { cloudFrontLogsAccess } from '../../../lib/rules/cloudfront';
import { ruleTable } from '../../../lib/testing';

const logging = (Logging: unknown) => ({ DistributionConfig: { Logging } });
const STREAMING = 'AWS::CloudFront::StreamingDistribution';
const source = (more: object = {}) => ({
  Source: {
    Type: 'AWS::Logs::DeliverySource',
    Properties: {
      Name: 'cdn',
      LogType: 'ACCESS_LOGS',
      ResourceArn: { 'Fn::Sub': 'arn:aws:cloudfront::${AWS::AccountId}:distribution/${Subject}' },
      ...more,
    },
  },
});
const delivery = (DeliverySourceName: unknown = { Ref: 'Source' }) => ({
  Delivery: { Type: 'AWS::Logs::Delivery', Properties: { DeliverySourceName } },
});

ruleTable(cloudFrontLogsAccess, {
  compliant: [
    { name: 'a bucket', properties: logging({ Bucket: 'logs.s3.amazonaws.com' }), remedy: true },
    { name: 'CloudWatch Logs delivers them', others: { ...source(), ...delivery() } },
    { name: 'they are delivered from a source by its name', others: { ...source(), ...delivery('cdn') } },
    {
      name: 'a distribution of streams',
      type: STREAMING,
      properties: { StreamingDistributionConfig: { Logging: { Enabled: true } } },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'access log is off', path: 'Properties.DistributionConfig.Logging.Bucket' },
    { name: 'a prefix without a bucket', properties: logging({ Prefix: 'cdn/' }), found: 'access log is off' },
    { name: 'an empty bucket', properties: logging({ Bucket: '' }), found: 'access log is off' },
    { name: 'a source that nothing is delivered from', others: source(), found: 'access log is off' },
    { name: 'other logs', others: { ...source({ LogType: 'CONNECTION_LOGS' }), ...delivery() }, found: /is off/ },
    {
      name: 'a distribution of streams, turned off',
      type: STREAMING,
      properties: { StreamingDistributionConfig: { Logging: { Enabled: 'false' } } },
      found: 'access log is off',
    },
  ],
  undecidable: [
    {
      name: 'the logging is an import',
      properties: logging({ 'Fn::ImportValue': 'Logging' }),
      path: 'Properties.DistributionConfig.Logging',
    },
  ],
});
