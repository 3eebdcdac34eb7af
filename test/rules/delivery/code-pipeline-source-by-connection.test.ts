import { codePipelineSourceByConnection } from '../../../lib/rules/delivery';
import { ruleTable } from '../../../lib/testing';

const source = (Provider?: unknown) => ({
  Stages: [
    {
      Name: 'source',
      Actions: [{ ActionTypeId: { Category: 'Source', ...(Provider === undefined ? {} : { Provider }) } }],
    },
  ],
});

ruleTable(codePipelineSourceByConnection, {
  compliant: [
    { name: 'a connection', properties: source('CodeStarSourceConnection'), remedy: true },
    { name: 'a bucket', properties: source('S3') },
  ],
  violation: [
    {
      name: 'the first version of the GitHub action',
      properties: source('GitHub'),
      found: 'source GitHub is reached by a token',
    },
    { name: 'no provider', properties: source(), found: 'source absent is reached by a token' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: source({ Ref: 'Provider' }),
      template: { Parameters: { Provider: { Type: 'String' } } },
      path: 'Properties.Stages.0.Actions.0.ActionTypeId.Provider',
    },
  ],
  empty: { verdict: 'ignored', because: 'a pipeline without a source reaches no repository' },
});
