import { ecrNoPublicRepository } from '../../../lib/rules/ecr';
import { ruleTable } from '../../../lib/testing';

ruleTable(ecrNoPublicRepository, {
  compliant: [
    {
      name: 'a private repository',
      others: { Web: { Type: 'AWS::ECR::Repository', Properties: {} } },
      remedy: true,
    },
  ],
  violation: [
    {
      name: 'a public repository',
      others: { Web: { Type: 'AWS::ECR::PublicRepository', Properties: {} } },
      found: 'repository Web is public',
      path: 'Resources.Web',
    },
  ],
});
