import { openSearchDomainPublishesAuditLogs } from '../../../lib/rules/opensearch';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';
import { legacy, logs } from './domains';

const ALL = { AUDIT_LOGS: true };

ruleTable(openSearchDomainPublishesAuditLogs, {
  compliant: [
    { name: 'on', ...logs(ALL), remedy: true },
    { name: 'under the former name, written as text', ...legacy, ...logs({ ...ALL, AUDIT_LOGS: 'true' }) },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'AUDIT_LOGS are not published',
      path: 'Properties.LogPublishingOptions.AUDIT_LOGS.Enabled',
    },
    { name: 'other logs alone', ...logs({ ES_APPLICATION_LOGS: true }), found: /^AUDIT_LOGS/ },
    { name: 'off', ...legacy, ...logs({ ...ALL, AUDIT_LOGS: 'false' }), found: 'AUDIT_LOGS are not published' },
    {
      name: 'a log group alone, which switches nothing on',
      properties: {
        LogPublishingOptions: {
          AUDIT_LOGS: { CloudWatchLogsLogGroupArn: 'arn:aws:logs:eu-central-1:111111111111:log-group:search' },
        },
      },
      found: /^AUDIT_LOGS/,
    },
  ],
  undecidable: [
    {
      name: 'a switch is a parameter without a default',
      ...logs({ ...ALL, AUDIT_LOGS: { Ref: 'On' } }),
      ...unset('On'),
      path: 'Properties.LogPublishingOptions.AUDIT_LOGS.Enabled',
    },
  ],
});
