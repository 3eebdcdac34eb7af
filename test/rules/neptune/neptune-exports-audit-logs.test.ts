import { neptuneExportsAuditLogs } from '../../../lib/rules/neptune';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open } from '../rds/templates';

const exported = (...EnableCloudwatchLogsExports: readonly unknown[]) => ({ EnableCloudwatchLogsExports });

ruleTable(neptuneExportsAuditLogs, {
  compliant: [{ name: 'exported', properties: exported('audit'), remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'audit log is not exported', path: 'Properties.EnableCloudwatchLogsExports' },
    { name: 'another log is exported', properties: exported('profiler'), found: 'audit log is not exported' },
  ],
  undecidable: [
    {
      name: 'the log is a parameter',
      properties: exported(OPEN),
      template: open,
      path: 'Properties.EnableCloudwatchLogsExports.0',
    },
  ],
});
