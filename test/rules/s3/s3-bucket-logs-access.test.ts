import { s3BucketLogsAccess } from '../../../lib/rules/s3/s3-bucket-logs-access';
import { ruleTable } from '../../../lib/testing';
import { isProd, loggingTo, parameters } from './documents';

const logging = (DestinationBucketName: unknown) => ({ LoggingConfiguration: { DestinationBucketName } });
const LOGS = { Logs: { Type: 'AWS::S3::Bucket' } };

ruleTable(s3BucketLogsAccess, {
  compliant: [
    { name: 'a bucket of the app', properties: logging({ Ref: 'Logs' }), others: LOGS, remedy: true },
    { name: 'a bucket by its name', properties: logging('shop-logs') },
    {
      name: 'a bucket that a parameter without a default names',
      properties: logging({ Ref: 'LogsName' }),
      template: parameters('LogsName'),
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'access logs are off', path: 'Properties.LoggingConfiguration' },
    {
      name: 'a prefix alone, so that the bucket logs into itself',
      properties: { LoggingConfiguration: { LogFilePrefix: 'logs/' } },
      found: 'access logs go into the bucket itself',
      path: 'Properties.LoggingConfiguration.DestinationBucketName',
    },
    {
      name: 'the bucket itself',
      properties: logging({ Ref: 'Subject' }),
      found: 'access logs go into the bucket itself',
    },
    {
      name: 'the bucket itself by its name',
      properties: { BucketName: 'shop', ...logging('shop') },
      found: 'access logs go into the bucket itself',
    },
    {
      name: 'off outside production',
      properties: {
        LoggingConfiguration: { 'Fn::If': ['IsProd', { DestinationBucketName: 'x' }, { Ref: 'AWS::NoValue' }] },
      },
      template: isProd,
      found: 'access logs are off (when IsProd is false)',
    },
  ],
  undecidable: [
    {
      name: 'the configuration comes from an import',
      properties: { LoggingConfiguration: { 'Fn::ImportValue': 'Logging' } },
      path: 'Properties.LoggingConfiguration',
    },
  ],
  ignored: [
    { name: 'the destination of another bucket', others: loggingTo() },
    { name: 'the destination by its name', properties: { BucketName: 'shop-logs' }, others: loggingTo('shop-logs') },
  ],
});
