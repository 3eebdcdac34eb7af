import { compliant, defineRule, every, violation } from '../../engine';
import { cloudInfrastructure } from '../../policies';

export const ecrNoPublicRepository = defineRule({
  id: 'EcrNoPublicRepository',
  title: 'ECR holds no public repository',
  clauses: [cloudInfrastructure.clauses['CIP-7.2'], cloudInfrastructure.clauses['CIP-13.5']],
  severity: 'error',
  severityReason: 'images hold source and configuration, but some are published on purpose',
  risk: 'Everyone on the internet reads the images, and the source that is in them.',
  remedy: 'Use a private `Repository`, and name the accounts that may read it.',
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/public/public-repositories.html'],
  checkTemplate: (template) =>
    every([
      compliant,
      ...template
        .resourcesOfType('AWS::ECR::PublicRepository')
        .map(({ logicalId }) =>
          violation(`repository ${logicalId} is public`, `Resources.${logicalId}`, `Repository::${logicalId}`),
        ),
    ]),
});
