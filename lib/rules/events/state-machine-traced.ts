import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';

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
  resources: ['AWS::StepFunctions::StateMachine'],
  check: (machine) => demandOn(machine.at('TracingConfiguration.Enabled'), 'tracing'),
});
