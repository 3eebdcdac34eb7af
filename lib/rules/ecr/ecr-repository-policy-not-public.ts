import { compliant, defineRule, every, policyDocument, undecidable } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { demandNotPublic } from '../public-statement';

export const ecrRepositoryPolicyNotPublic = defineRule({
  id: 'EcrRepositoryPolicyNotPublic',
  title: 'ECR repository is open to named accounts only',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.2'],
    cloudInfrastructure.clauses['CIP-7.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
  ],
  severity: 'error',
  severityReason: 'images leak source, and who may push into them owns production; but images of data they are not',
  risk: 'Every AWS account reads the images, or puts its own in their place.',
  remedy: 'Name the principals in `addToResourcePolicy`, or narrow the statement by `aws:PrincipalOrgID`.',
  cannotTell: 'the policy, its principal or its condition is only known at deploy time',
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html'],
  cdkNag: ['AwsSolutions-ECR1'],
  resources: ['AWS::ECR::Repository', 'AWS::ECR::RegistryPolicy', 'AWS::ECR::RepositoryCreationTemplate'],
  check: (repository) => {
    const { statements, unknown } = policyDocument(repository.at(PATHS[repository.type] ?? 'RepositoryPolicyText'));
    return every([
      // Without a policy nobody but the own account gets in.
      compliant,
      ...statements.map((statement) => demandNotPublic(statement, 'repository policy')),
      ...(unknown ? [undecidable(unknown)] : []),
    ]);
  },
});

const PATHS: Readonly<Record<string, string>> = {
  'AWS::ECR::RegistryPolicy': 'PolicyText',
  'AWS::ECR::RepositoryCreationTemplate': 'RepositoryPolicy',
};
