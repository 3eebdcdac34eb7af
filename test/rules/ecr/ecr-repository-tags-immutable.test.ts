import { ecrRepositoryTagsImmutable } from '../../../lib/rules/ecr';
import { ruleTable } from '../../../lib/testing';

ruleTable(ecrRepositoryTagsImmutable, {
  compliant: [
    { name: 'immutable', properties: { ImageTagMutability: 'IMMUTABLE' }, remedy: true },
    {
      name: 'repositories that are yet to come',
      type: 'AWS::ECR::RepositoryCreationTemplate',
      properties: { ImageTagMutability: 'IMMUTABLE' },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'tags are absent, must be IMMUTABLE', path: 'Properties.ImageTagMutability' },
    { name: 'mutable', properties: { ImageTagMutability: 'MUTABLE' }, found: /are MUTABLE/ },
    {
      name: 'immutable but for some',
      properties: {
        ImageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
        ImageTagMutabilityExclusionFilters: [{ ImageTagMutabilityExclusionFilterValue: 'latest' }],
      },
      found: /WITH_EXCLUSION/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { ImageTagMutability: { Ref: 'Mutability' } },
      template: { Parameters: { Mutability: { Type: 'String' } } },
      path: 'Properties.ImageTagMutability',
    },
  ],
});
