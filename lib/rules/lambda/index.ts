import type { Rule } from '../../engine';
import { lambdaCodeSigned } from './lambda-code-signed';
import { lambdaCodeSigningEnforced } from './lambda-code-signing-enforced';
import { lambdaEnvironmentEncryptedByCustomerKey } from './lambda-environment-encrypted-by-customer-key';
import { lambdaEventSourceKeepsFailures } from './lambda-event-source-keeps-failures';
import { lambdaHandlesFailure } from './lambda-handles-failure';
import { lambdaInsideVpc } from './lambda-inside-vpc';
import { lambdaKafkaSourceAuthenticated } from './lambda-kafka-source-authenticated';
import { lambdaLayerFromKnownAccount } from './lambda-layer-from-known-account';
import { lambdaLogGroupDeclared } from './lambda-log-group-declared';
import { lambdaReservesConcurrency } from './lambda-reserves-concurrency';
import { lambdaRuntimeSupported } from './lambda-runtime-supported';
import { lambdaTraced } from './lambda-traced';

export * from './lambda-code-signed';
export * from './lambda-code-signing-enforced';
export * from './lambda-environment-encrypted-by-customer-key';
export * from './lambda-event-source-keeps-failures';
export * from './lambda-handles-failure';
export * from './lambda-inside-vpc';
export * from './lambda-kafka-source-authenticated';
export * from './lambda-layer-from-known-account';
export * from './lambda-log-group-declared';
export * from './lambda-reserves-concurrency';
export * from './lambda-runtime-supported';
export * from './lambda-traced';

/** Every rule about Lambda. */
export const lambdaRules: readonly Rule[] = [
  lambdaCodeSigned,
  lambdaCodeSigningEnforced,
  lambdaEnvironmentEncryptedByCustomerKey,
  lambdaEventSourceKeepsFailures,
  lambdaHandlesFailure,
  lambdaInsideVpc,
  lambdaKafkaSourceAuthenticated,
  lambdaLayerFromKnownAccount,
  lambdaLogGroupDeclared,
  lambdaReservesConcurrency,
  lambdaRuntimeSupported,
  lambdaTraced,
];
