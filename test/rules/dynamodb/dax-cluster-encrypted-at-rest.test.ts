import { daxClusterEncryptedAtRest } from '../../../lib/rules/dynamodb';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

const sse = (SSEEnabled: unknown) => ({ SSESpecification: { SSEEnabled } });

ruleTable(daxClusterEncryptedAtRest, {
  compliant: [
    { name: 'on', properties: sse(true), remedy: true },
    { name: 'as text', properties: sse('true') },
  ],
  violation: [
    { name: 'nothing is set', found: 'encryption at rest is absent', path: 'Properties.SSESpecification.SSEEnabled' },
    { name: 'off', properties: sse(false), found: 'encryption at rest is off' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: sse({ Ref: 'On' }),
      ...unset('On'),
      path: 'Properties.SSESpecification.SSEEnabled',
    },
  ],
});
