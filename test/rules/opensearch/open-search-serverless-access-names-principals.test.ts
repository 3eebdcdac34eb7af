import { openSearchServerlessAccessNamesPrincipals } from '../../../lib/rules/opensearch';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

const access = (...Principal: readonly string[]) => ({ properties: { Policy: JSON.stringify([{ Principal }]) } });
const ROLE = 'arn:aws:iam::111111111111:role/search';

ruleTable(openSearchServerlessAccessNamesPrincipals, {
  compliant: [
    { name: 'a role', ...access(ROLE), remedy: true },
    { name: 'a group of an identity provider', ...access('saml/111111111111/okta/group/search') },
    {
      name: 'a role of the stack',
      properties: { Policy: { 'Fn::Sub': '[{"Principal": ["${Role.Arn}"]}]' } },
      others: { Role: { Type: 'AWS::IAM::Role', Properties: {} } },
    },
  ],
  violation: [
    { name: 'everybody', ...access('*'), found: 'principal is *, a role or user by name is asked for' },
    { name: 'a whole account', ...access(ROLE, 'arn:aws:iam::111111111111:root'), found: /:root, a role/ },
    { name: 'every role', ...access('arn:aws:iam::111111111111:role/*'), found: /role\/\*/ },
    { name: 'nobody', properties: { Policy: '[{"Rules": []}]' }, found: /^principal is absent/ },
  ],
  undecidable: [
    {
      name: 'a principal is a parameter without a default',
      properties: { Policy: { 'Fn::Sub': '[{"Principal": ["${Whom}"]}]' } },
      ...unset('Whom'),
      path: 'Properties.Policy',
    },
  ],
  empty: { verdict: 'ignored', because: 'a policy without a text lets nobody in' },
});
