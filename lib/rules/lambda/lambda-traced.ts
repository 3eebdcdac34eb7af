import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { FUNCTION_TYPES, functionSetting, servesCustomResourcesOnly } from './functions';

export const lambdaTraced = defineRule({
  id: 'LambdaTraced',
  title: 'Lambda function traces its calls',
  clauses: [cloudInfrastructure.clauses['CIP-8.1'], security.clauses['SEC-3.3.4']],
  severity: 'warning',
  severityReason: 'logs tell what happened as well, only with more effort',
  risk: 'Nobody can follow a request through the services that it passed.',
  remedy: 'Set `tracing: Tracing.ACTIVE`.',
  cannotTell: 'the mode is a parameter without a default',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html'],
  cdkNag: ['Serverless-LambdaTracing'],
  resources: FUNCTION_TYPES,
  check: (resource) => {
    if (servesCustomResourcesOnly(resource)) return ignored;
    return demand(
      functionSetting(resource, 'TracingConfig.Mode', 'Tracing'),
      (mode) => mode.is('Active'),
      (mode) => `tracing is ${mode.orAbsent()}, must be Active`,
    );
  },
});
