import { edgeLogsAccess } from '../../../lib/rules/entry';
import { ruleTable } from '../../../lib/testing';

const CONTAINER = 'AWS::MediaStore::Container';

ruleTable(edgeLogsAccess, {
  compliant: [
    { name: 'an accelerator', properties: { FlowLogsEnabled: true }, remedy: true },
    { name: 'a container of media', type: CONTAINER, properties: { AccessLoggingEnabled: 'true' } },
  ],
  violation: [
    { name: 'nothing is set', found: 'access log is absent', path: 'Properties.FlowLogsEnabled' },
    { name: 'off', properties: { FlowLogsEnabled: false }, found: 'access log is off' },
    { name: 'a container of media', type: CONTAINER, found: 'access log is absent' },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter',
      properties: { FlowLogsEnabled: { Ref: 'Switch' } },
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.FlowLogsEnabled',
    },
  ],
});
