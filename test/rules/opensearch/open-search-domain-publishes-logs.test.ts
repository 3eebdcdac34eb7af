import { openSearchDomainPublishesLogs } from '../../../lib/rules/opensearch';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';
import { legacy } from './domains';

const ALL = { AUDIT_LOGS: true, SEARCH_SLOW_LOGS: true, INDEX_SLOW_LOGS: true, ES_APPLICATION_LOGS: true };
const logs = (logs: Readonly<Record<string, unknown>>) => ({
  properties: {
    LogPublishingOptions: Object.fromEntries(Object.entries(logs).map(([log, Enabled]) => [log, { Enabled }])),
  },
});

ruleTable(openSearchDomainPublishesLogs, {
  compliant: [
    { name: 'all four', ...logs(ALL), remedy: true },
    { name: 'under the former name', ...legacy, ...logs({ ...ALL, AUDIT_LOGS: 'true' }) },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'AUDIT_LOGS are not published',
      path: 'Properties.LogPublishingOptions.AUDIT_LOGS.Enabled',
    },
    { name: 'no audit logs', ...logs({ ...ALL, AUDIT_LOGS: undefined }), found: 'AUDIT_LOGS are not published' },
    { name: 'no slow searches', ...logs({ ...ALL, SEARCH_SLOW_LOGS: false }), found: /^SEARCH_SLOW_LOGS/ },
    { name: 'no errors', ...legacy, ...logs({ ...ALL, ES_APPLICATION_LOGS: 'false' }), found: /^ES_APPLICATION_LOGS/ },
  ],
  undecidable: [
    {
      name: 'a switch is a parameter without a default',
      ...logs({ ...ALL, INDEX_SLOW_LOGS: { Ref: 'On' } }),
      ...unset('On'),
      path: 'Properties.LogPublishingOptions.INDEX_SLOW_LOGS.Enabled',
    },
  ],
});
