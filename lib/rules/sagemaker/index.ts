import type { Rule } from '../../engine';
import { sageMakerDomainPrivate } from './sage-maker-domain-private';
import { sageMakerEncryptedByCustomerKey } from './sage-maker-encrypted-by-customer-key';
import { sageMakerFeatureGroupEncryptedByCustomerKey } from './sage-maker-feature-group-encrypted-by-customer-key';
import { sageMakerJobEncryptedByCustomerKey } from './sage-maker-job-encrypted-by-customer-key';
import { sageMakerJobEncryptedInTransit } from './sage-maker-job-encrypted-in-transit';
import { sageMakerModelIsolated } from './sage-maker-model-isolated';
import { sageMakerNotebookPrivate } from './sage-maker-notebook-private';
import { sageMakerNotebookRequiresImdsV2 } from './sage-maker-notebook-requires-imds-v2';
import { sageMakerNotebookWithoutRoot } from './sage-maker-notebook-without-root';

export * from './sage-maker-domain-private';
export * from './sage-maker-encrypted-by-customer-key';
export * from './sage-maker-feature-group-encrypted-by-customer-key';
export * from './sage-maker-job-encrypted-by-customer-key';
export * from './sage-maker-job-encrypted-in-transit';
export * from './sage-maker-model-isolated';
export * from './sage-maker-notebook-private';
export * from './sage-maker-notebook-requires-imds-v2';
export * from './sage-maker-notebook-without-root';

/** Every rule about SageMaker. */
export const sagemakerRules: readonly Rule[] = [
  sageMakerEncryptedByCustomerKey,
  sageMakerFeatureGroupEncryptedByCustomerKey,
  sageMakerNotebookPrivate,
  sageMakerNotebookWithoutRoot,
  sageMakerNotebookRequiresImdsV2,
  sageMakerModelIsolated,
  sageMakerDomainPrivate,
  sageMakerJobEncryptedByCustomerKey,
  sageMakerJobEncryptedInTransit,
];
