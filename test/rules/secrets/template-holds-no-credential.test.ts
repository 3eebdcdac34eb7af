import { templateHoldsNoCredential } from '../../../lib/rules/secrets/template-holds-no-credential';
import { ruleTable } from '../../../lib/testing';

const KEY = 'AKIAIOSFODNN7EXAMPLE';

ruleTable(templateHoldsNoCredential, {
  compliant: [{ name: 'nothing of the kind', template: { Description: 'the shop' }, remedy: true }],
  violation: [
    {
      name: 'the description',
      template: { Description: `key ${KEY}` },
      found: 'holds in clear: AWS access key id',
      path: 'Description',
    },
    {
      name: 'a default',
      template: { Parameters: { Id: { Type: 'String', Default: KEY } } },
      found: /AWS/,
      path: 'Parameters.Id.Default',
    },
    { name: 'a mapping', template: { Mappings: { A: { b: { c: KEY } } } }, found: /AWS/, path: 'Mappings.A.b.c' },
    { name: 'metadata', template: { Metadata: { note: KEY } }, found: /AWS/ },
    { name: 'an output', template: { Outputs: { A: { Value: KEY } } }, found: /AWS/, path: 'Outputs.A.Value' },
    { name: 'a tag of the stack', stack: { tags: { key: KEY } }, found: /AWS/, path: 'Stack.Tags.key' },
  ],
});
