import { openSearchDomainPublishesSlowLogs } from '../../../lib/rules/opensearch';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';
import { legacy, logs } from './domains';

const ALL = { SEARCH_SLOW_LOGS: true, INDEX_SLOW_LOGS: true };

ruleTable(openSearchDomainPublishesSlowLogs, {
  compliant: [
    { name: 'on', ...logs(ALL), remedy: true },
    { name: 'under the former name, written as text', ...legacy, ...logs({ ...ALL, SEARCH_SLOW_LOGS: 'true' }) },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'SEARCH_SLOW_LOGS are not published',
      path: 'Properties.LogPublishingOptions.SEARCH_SLOW_LOGS.Enabled',
    },
    { name: 'other logs alone', ...logs({ AUDIT_LOGS: true }), found: /^SEARCH_SLOW_LOGS/ },
    {
      name: 'off',
      ...legacy,
      ...logs({ ...ALL, SEARCH_SLOW_LOGS: 'false' }),
      found: 'SEARCH_SLOW_LOGS are not published',
    },
    {
      name: 'a log group alone, which switches nothing on',
      properties: {
        LogPublishingOptions: {
          SEARCH_SLOW_LOGS: { CloudWatchLogsLogGroupArn: 'arn:aws:logs:eu-central-1:111111111111:log-group:search' },
        },
      },
      found: /^SEARCH_SLOW_LOGS/,
    },
  ],
  undecidable: [
    {
      name: 'a switch is a parameter without a default',
      ...logs({ ...ALL, SEARCH_SLOW_LOGS: { Ref: 'On' } }),
      ...unset('On'),
      path: 'Properties.LogPublishingOptions.SEARCH_SLOW_LOGS.Enabled',
    },
  ],
});
