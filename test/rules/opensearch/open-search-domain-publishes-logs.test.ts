import { openSearchDomainPublishesLogs } from '../../../lib/rules/opensearch';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';
import { legacy, logs } from './domains';

const ALL = { ES_APPLICATION_LOGS: true };

ruleTable(openSearchDomainPublishesLogs, {
  compliant: [
    { name: 'on', ...logs(ALL), remedy: true },
    { name: 'under the former name, written as text', ...legacy, ...logs({ ...ALL, ES_APPLICATION_LOGS: 'true' }) },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'ES_APPLICATION_LOGS are not published',
      path: 'Properties.LogPublishingOptions.ES_APPLICATION_LOGS.Enabled',
    },
    { name: 'other logs alone', ...logs({ AUDIT_LOGS: true }), found: /^ES_APPLICATION_LOGS/ },
    {
      name: 'off',
      ...legacy,
      ...logs({ ...ALL, ES_APPLICATION_LOGS: 'false' }),
      found: 'ES_APPLICATION_LOGS are not published',
    },
    {
      name: 'a log group alone, which switches nothing on',
      properties: {
        LogPublishingOptions: {
          ES_APPLICATION_LOGS: { CloudWatchLogsLogGroupArn: 'arn:aws:logs:eu-central-1:111111111111:log-group:search' },
        },
      },
      found: /^ES_APPLICATION_LOGS/,
    },
  ],
  undecidable: [
    {
      name: 'a switch is a parameter without a default',
      ...logs({ ...ALL, ES_APPLICATION_LOGS: { Ref: 'On' } }),
      ...unset('On'),
      path: 'Properties.LogPublishingOptions.ES_APPLICATION_LOGS.Enabled',
    },
  ],
});
