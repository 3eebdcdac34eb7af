import { transferServerLogs } from '../../../lib/rules/transfer/transfer-server-logs';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

ruleTable(transferServerLogs, {
  compliant: [
    {
      name: 'a log group',
      properties: { StructuredLogDestinations: ['arn:aws:logs:eu-west-1:111111111111:log-group:transfer:*'] },
      remedy: true,
    },
    { name: 'the older way', properties: { LoggingRole: { Ref: 'Role' } }, template: parameters('Role') },
  ],
  violation: [
    { name: 'nothing is set', found: 'access logs are off', path: 'Properties.StructuredLogDestinations' },
    { name: 'no destination', properties: { StructuredLogDestinations: [] }, found: 'access logs are off' },
  ],
});
