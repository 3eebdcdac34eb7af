import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';

export const appRunnerTraced = defineRule({
  id: 'AppRunnerTraced',
  title: 'App Runner service traces its requests',
  clauses: [cloudInfrastructure.clauses['CIP-8.1'], security.clauses['SEC-3.3.4']],
  severity: 'warning',
  severityReason: 'logs tell what happened as well, only with more effort',
  risk: 'Nobody can follow a request through the services that it passed.',
  remedy: 'Set `observabilityEnabled: true` in `observabilityConfiguration`, with the ARN of a configuration.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/apprunner/latest/dg/monitor-xray.html'],
  resources: ['AWS::AppRunner::Service'],
  check: (service) => demandOn(service.at('ObservabilityConfiguration.ObservabilityEnabled'), 'tracing'),
});
