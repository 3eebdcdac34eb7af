import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';
import { settingOf } from '../serverless';

/** The switch of a state machine, as CloudFormation and as the serverless transform name it. */
const SWITCHES: Readonly<Record<string, string>> = {
  'AWS::StepFunctions::StateMachine': 'TracingConfiguration.Enabled',
  'AWS::Serverless::StateMachine': 'Tracing.Enabled',
};

export const stateMachineTraced = defineRule({
  id: 'StateMachineTraced',
  title: 'Step Functions state machine is traced',
  clauses: [cloudInfrastructure.clauses['CIP-8.1'], security.clauses['SEC-3.3.4']],
  severity: 'warning',
  severityReason: 'the log holds the same events, if in more places',
  risk: 'Nobody can follow one request through the services that it passed.',
  remedy: 'Set `tracingEnabled: true`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/step-functions/latest/dg/concepts-xray-tracing.html'],
  cdkNag: ['AwsSolutions-SF2'],
  resources: Object.keys(SWITCHES),
  check: (machine) => demandOn(settingOf(machine, SWITCHES[machine.type] ?? ''), 'tracing'),
});
