import { defineRule } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { demand } from '../demand';

export const ecrRepositoryTagsImmutable = defineRule({
  id: 'EcrRepositoryTagsImmutable',
  title: 'ECR repository never moves a tag to another image',
  clauses: [cloudInfrastructure.clauses['CIP-6.7'], cloudInfrastructure.clauses['CIP-13.1']],
  severity: 'error',
  severityReason: 'what was scanned and approved can be swapped without a deployment',
  risk: 'Whoever may push puts another image under a tag that runs in production.',
  remedy: 'Set `imageTagMutability: TagMutability.IMMUTABLE`.',
  cannotTell: 'the setting is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html'],
  resources: ['AWS::ECR::Repository', 'AWS::ECR::RepositoryCreationTemplate'],
  check: (repository) =>
    demand(
      repository.at('ImageTagMutability'),
      (mutability) => mutability.is('IMMUTABLE'),
      (mutability) => `tags are ${mutability.orAbsent()}, must be IMMUTABLE`,
    ),
});
