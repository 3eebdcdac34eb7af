import { verifiedAccessLogsAccess } from '../../../lib/rules/entry';
import { ruleTable } from '../../../lib/testing';

const logging = (Enabled: unknown) => ({ LoggingConfigurations: { S3: { Enabled, BucketName: 'logs' } } });

ruleTable(verifiedAccessLogsAccess, {
  compliant: [
    { name: 'into a bucket', properties: { LoggingConfigurations: { S3: { Enabled: true } } }, remedy: true },
    { name: 'into a log group', properties: { LoggingConfigurations: { CloudWatchLogs: { Enabled: 'true' } } } },
  ],
  violation: [
    { name: 'nothing is set', found: 'access log is off', path: 'Properties.LoggingConfigurations' },
    { name: 'a bucket is named, but turned off', properties: logging(false), found: 'access log is off' },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter',
      properties: logging({ Ref: 'Switch' }),
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.LoggingConfigurations.S3.Enabled',
    },
  ],
});
