import type { Rule } from '../../engine';
import { cfnInitHoldsNoSecret } from './cfn-init-holds-no-secret';
import { environmentHoldsNoSecret } from './environment-holds-no-secret';
import { outputShowsNoSecret } from './output-shows-no-secret';
import { resourceHoldsNoCredential } from './resource-holds-no-credential';
import { scriptHoldsNoSecret } from './script-holds-no-secret';
import { secretParameterMasked } from './secret-parameter-masked';
import { secretPropertyNotInClear } from './secret-property-not-in-clear';
import { secretReadAtRunTime } from './secret-read-at-run-time';
import { secretsManagerSecretEncryptedByCustomerKey } from './secrets-manager-secret-encrypted-by-customer-key';
import { secretsManagerSecretGeneratedStrong } from './secrets-manager-secret-generated-strong';
import { secretsManagerSecretRotates } from './secrets-manager-secret-rotates';
import { ssmParameterHoldsNoSecret } from './ssm-parameter-holds-no-secret';
import { templateHoldsNoCredential } from './template-holds-no-credential';

export * from './cfn-init-holds-no-secret';
export * from './environment-holds-no-secret';
export * from './output-shows-no-secret';
export * from './resource-holds-no-credential';
export * from './script-holds-no-secret';
export * from './secret-parameter-masked';
export * from './secret-property-not-in-clear';
export * from './secret-read-at-run-time';
export * from './secrets-manager-secret-encrypted-by-customer-key';
export * from './secrets-manager-secret-generated-strong';
export * from './secrets-manager-secret-rotates';
export * from './ssm-parameter-holds-no-secret';
export * from './template-holds-no-credential';

/** Every rule about secrets. */
export const secretsRules: readonly Rule[] = [
  secretPropertyNotInClear,
  environmentHoldsNoSecret,
  scriptHoldsNoSecret,
  cfnInitHoldsNoSecret,
  resourceHoldsNoCredential,
  templateHoldsNoCredential,
  secretParameterMasked,
  outputShowsNoSecret,
  ssmParameterHoldsNoSecret,
  secretReadAtRunTime,
  secretsManagerSecretEncryptedByCustomerKey,
  secretsManagerSecretRotates,
  secretsManagerSecretGeneratedStrong,
];
