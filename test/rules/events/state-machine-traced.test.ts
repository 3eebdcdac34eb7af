import { stateMachineTraced } from '../../../lib/rules/events/state-machine-traced';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const traced = (Enabled: unknown) => ({ TracingConfiguration: { Enabled } });

ruleTable(stateMachineTraced, {
  compliant: [{ name: 'on', properties: traced(true), remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'tracing is absent' },
    {
      name: 'off',
      properties: traced(false),
      found: 'tracing is off',
      path: 'Properties.TracingConfiguration.Enabled',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: traced({ Ref: 'On' }),
      template: parameters('On'),
      path: 'Properties.TracingConfiguration.Enabled',
    },
  ],
});
