import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { FUNCTION_TYPES, functionSetting, servesCustomResourcesOnly } from './functions';

export const lambdaReservesConcurrency = defineRule({
  id: 'LambdaReservesConcurrency',
  title: 'Lambda function has a limit of its own to how often it runs at once',
  clauses: [cloudInfrastructure.clauses['CIP-6.8'], security.clauses['SEC-3.3.3']],
  severity: 'warning',
  severityReason: 'the limit of the account holds anyway, and reserving takes from what the others share',
  risk: 'One busy or attacked function uses up the concurrency of the account, and all others stand still.',
  remedy: 'Set `reservedConcurrentExecutions`.',
  cannotTell: 'the number is a parameter without a default',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html'],
  cdkNag: ['HIPAA.Security-LambdaConcurrency', 'NIST.800.53.R5-LambdaConcurrency'],
  resources: FUNCTION_TYPES,
  check: (resource) => {
    if (servesCustomResourcesOnly(resource)) return ignored;
    return demand(
      functionSetting(resource, 'ReservedConcurrentExecutions'),
      (limit) => (limit.number ?? -1) >= 0,
      (limit) => `reserved concurrency is ${limit.orAbsent()}`,
    );
  },
});
