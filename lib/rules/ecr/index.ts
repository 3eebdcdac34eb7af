import type { Rule } from '../../engine';
import { ecrNoPublicRepository } from './ecr-no-public-repository';
import { ecrRepositoryEncryptedByCustomerKey } from './ecr-repository-encrypted-by-customer-key';
import { ecrRepositoryHasLifecycle } from './ecr-repository-has-lifecycle';
import { ecrRepositoryScansOnPush } from './ecr-repository-scans-on-push';
import { ecrRepositoryTagsImmutable } from './ecr-repository-tags-immutable';

export * from './ecr-no-public-repository';
export * from './ecr-repository-encrypted-by-customer-key';
export * from './ecr-repository-has-lifecycle';
export * from './ecr-repository-scans-on-push';
export * from './ecr-repository-tags-immutable';

/** Every rule about ECR. */
export const ecrRules: readonly Rule[] = [
  ecrNoPublicRepository,
  ecrRepositoryEncryptedByCustomerKey,
  ecrRepositoryHasLifecycle,
  ecrRepositoryScansOnPush,
  ecrRepositoryTagsImmutable,
];
