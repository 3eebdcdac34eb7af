import { codeBuildProjectLogs } from '../../../lib/rules/delivery';
import { ruleTable } from '../../../lib/testing';

ruleTable(codeBuildProjectLogs, {
  compliant: [
    { name: 'CloudWatch', properties: { LogsConfig: { CloudWatchLogs: { Status: 'ENABLED' } } }, remedy: true },
    {
      name: 'S3 instead',
      properties: { LogsConfig: { CloudWatchLogs: { Status: 'DISABLED' }, S3Logs: { Status: 'ENABLED' } } },
    },
    { name: 'the default of AWS' },
  ],
  violation: [
    {
      name: 'off',
      properties: { LogsConfig: { CloudWatchLogs: { Status: 'DISABLED' } } },
      found: 'logs are DISABLED',
      path: 'Properties.LogsConfig.CloudWatchLogs.Status',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { LogsConfig: { CloudWatchLogs: { Status: { Ref: 'On' } } } },
      template: { Parameters: { On: { Type: 'String' } } },
      path: 'Properties.LogsConfig.CloudWatchLogs.Status',
    },
  ],
  empty: { verdict: 'compliant', because: 'AWS writes the logs of a build to CloudWatch unless it is told otherwise' },
});
