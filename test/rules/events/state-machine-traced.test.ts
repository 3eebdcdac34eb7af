import { stateMachineTraced } from '../../../lib/rules/events/state-machine-traced';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const SAM = 'AWS::Serverless::StateMachine';
const traced = (Enabled: unknown) => ({ TracingConfiguration: { Enabled } });

ruleTable(stateMachineTraced, {
  compliant: [
    { name: 'on', properties: traced(true), remedy: true },
    { name: 'on, of the serverless transform', type: SAM, properties: { Tracing: { Enabled: true } } },
    {
      name: 'on for every state machine of the serverless transform',
      type: SAM,
      template: { Globals: { StateMachine: { Tracing: { Enabled: true } } } },
    },
  ],
  violation: [
    {
      name: 'off, of the serverless transform',
      type: SAM,
      found: 'tracing is absent',
      path: 'Properties.Tracing.Enabled',
    },
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
