import { appSyncLogsNoContent } from '../../../lib/rules/appsync';
import { ruleTable } from '../../../lib/testing';

const log = (ExcludeVerboseContent: unknown, FieldLogLevel = 'ALL') => ({
  LogConfig: { FieldLogLevel, ExcludeVerboseContent },
});

ruleTable(appSyncLogsNoContent, {
  compliant: [
    { name: 'contents are left out', properties: { LogConfig: { ExcludeVerboseContent: true } }, remedy: true },
  ],
  violation: [
    {
      name: 'contents are logged by default',
      properties: log(undefined),
      found: 'exclusion of contents from the log is absent',
      path: 'Properties.LogConfig.ExcludeVerboseContent',
    },
    { name: 'contents are logged', properties: log('false', 'ERROR'), found: /is off/ },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter',
      properties: log({ Ref: 'Switch' }),
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.LogConfig.ExcludeVerboseContent',
    },
  ],
  ignored: [
    { name: 'outside production', properties: log(false), stack: { profile: { production: false } } },
    { name: 'nothing is logged', properties: log(false, 'NONE') },
  ],
  empty: {
    verdict: 'ignored',
    because: 'what logs nothing logs no contents; that it should log is another rule’s matter',
  },
});
