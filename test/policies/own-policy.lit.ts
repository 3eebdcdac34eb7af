// The code between the marks is the example of docs/policies.md; a test holds the two equal.
/// !show
import { cite, definePolicy } from '../../lib/policies';

export const house = definePolicy(
  { id: 'HOUSE', title: 'House rules', owner: 'ACME', version: '3', contact: 'security@acme.example' },
  {
    'HOUSE-1': {
      section: '1',
      paraphrase: 'queues are encrypted by a customer key',
      fate: ['rule'],
      satisfiedBy: 'a rule on every queue',
      serves: ['confidentiality'],
      frameworks: { iso27001: ['A.8.24'], nist80053: ['SC-28(1)'] },
    },
    'HOUSE-2': {
      section: 'Visitors',
      paraphrase: 'visitors to the office are accompanied',
      fate: [],
      satisfiedBy: 'the visitor book',
      organisational: {
        reason: 'AWS does not see who walks through the door',
        task: 'keep the visitor book, and read it once a quarter',
      },
      serves: ['confidentiality', 'accountability'],
    },
  },
);

/** `HOUSE-1 (House rules §1)`, as findings and reports print it. */
export const citation = cite(house.clauses['HOUSE-1']);
/// !hide
