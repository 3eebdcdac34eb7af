import { openSearchDomainEncryptsBetweenNodes } from '../../../lib/rules/opensearch';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';
import { legacy } from './domains';

const nodes = (Enabled: unknown) => ({ properties: { NodeToNodeEncryptionOptions: { Enabled } } });

ruleTable(openSearchDomainEncryptsBetweenNodes, {
  compliant: [
    { name: 'on', ...nodes(true), remedy: true },
    { name: 'under the former name, as text', ...legacy, ...nodes('true') },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'encryption between nodes is absent',
      path: 'Properties.NodeToNodeEncryptionOptions.Enabled',
    },
    { name: 'off', ...legacy, ...nodes(false), found: 'encryption between nodes is off' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...nodes({ Ref: 'On' }),
      ...unset('On'),
      path: 'Properties.NodeToNodeEncryptionOptions.Enabled',
    },
  ],
});
