import { defineRule } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { demandPresent } from '../present';

export const ecrRepositoryHasLifecycle = defineRule({
  id: 'EcrRepositoryHasLifecycle',
  title: 'ECR repository removes images that are out of use',
  clauses: [cloudInfrastructure.clauses['CIP-6.7']],
  severity: 'warning',
  severityReason: 'an old image does no harm until somebody starts it',
  risk: 'Old images with known holes stay where they can be started, and findings about them bury the others.',
  remedy: 'Call `addLifecycleRule({ maxImageCount: … })`.',
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html'],
  resources: ['AWS::ECR::Repository'],
  check: (repository) =>
    demandPresent(repository.at('LifecyclePolicy.LifecyclePolicyText'), 'nothing removes old images'),
});
