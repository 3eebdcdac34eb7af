import { defineRule, ignored, undecidable } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandCustomerKey } from '../keys';
import { FUNCTION_TYPES, functionSetting } from './functions';

export const lambdaEnvironmentEncryptedByCustomerKey = defineRule({
  id: 'LambdaEnvironmentEncryptedByCustomerKey',
  title: 'Lambda function encrypts its environment variables by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'configuration is stored there for years, though secrets have no place in it anyway',
  risk: 'Whoever may read the configuration of functions reads all variables; no key of yours keeps them out.',
  remedy: 'Set `environmentEncryption` to a key, e.g. a `DataKey`.',
  cannotTell: 'the key or the variables are a parameter without a default',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html'],
  resources: FUNCTION_TYPES,
  check: (resource) => {
    const variables = functionSetting(resource, 'Environment.Variables');
    const key = functionSetting(resource, 'KmsKeyArn');
    if (variables.isDeployTime && key.isAbsent) return undecidable(variables);
    if (!variables.isDeployTime && variables.entries.length === 0) return ignored;
    return demandCustomerKey(key, 'environment');
  },
});
