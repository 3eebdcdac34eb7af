import { USUAL_LICENCES, parseApprovals, LicenceError } from '../../lib/licences';

const problems = (text: string): readonly string[] => {
  try {
    parseApprovals(text, 'approvals.yaml');
  } catch (error) {
    expect(error).toBeInstanceOf(LicenceError);
    return (error as Error).message.split('\n');
  }
  return [];
};

const entry = (...lines: readonly string[]): string =>
  ['packages:', '  - package: left-pad', ...lines.map((line) => `    ${line}`), ''].join('\n');

test('what is left out is what is usual', () => {
  expect(parseApprovals('{}', 'approvals.yaml')).toEqual({ licences: USUAL_LICENCES, packages: [] });
  const text = entry('licence: MPL-2.0', 'approvedBy: client', 'reason: unchanged', 'until: 2027-03-31');
  expect(parseApprovals(`\uFEFF${text}`, 'approvals.yaml').packages).toEqual([
    {
      package: 'left-pad',
      licence: 'MPL-2.0',
      approvedBy: 'client',
      reason: 'unchanged',
      until: '2027-03-31',
      use: 'any',
    },
  ]);
});

test('every problem is named with its place, its key, its value and what is allowed', () => {
  expect(problems(entry('licence: 3', 'use: sometimes', 'approvedBy: x', 'until: tomorrow', 'untill: 1'))).toEqual([
    'approvals.yaml:7:5 packages[0].untill: is no key here (did you mean "until"?); allowed: package, licence, use, ' +
      'approvedBy, reason, until, legalReview',
    'approvals.yaml:3:5 packages[0].licence: is 3; allowed: one licence as the package states it, e.g. MPL-2.0',
    'approvals.yaml:4:5 packages[0].use: is "sometimes"; allowed: development, any',
    'approvals.yaml:5:5 packages[0].approvedBy: is "x"; allowed: who approved it, of three characters or more',
    'approvals.yaml:2:5 packages[0].reason: is missing; allowed: why it is fine here, of three characters or more',
    'approvals.yaml:6:5 packages[0].until: is "tomorrow"; allowed: a date such as 2027-03-31',
  ]);
});

test.each([
  ['licences: [GPL-3.0]', /:1:12 licences\[0\]: "GPL-3\.0" is copyleft, which nobody can approve for all; allowed: an/],
  ['licences: [MITT]', /licences\[0\]: "MITT" is not known to be permissive \(did you mean "MIT"\?\); allowed: 0BSD/],
  ['licences: [3]', /licences\[0\]: 3 is no SPDX id; allowed: e\.g\. MIT/],
  ['licences: MIT', /licences: "MIT" is no list; allowed: a list/],
  ['packages: {}', /packages: \{\} is no list; allowed: a list/],
  ['packages: [x]', /packages\[0\]: "x" is no approval; allowed: the keys package, licence/],
  ['approvals: []', /:1:1 approvals: is no key here; allowed: licences, packages/],
  ['- MIT', /:1:1 a list is no approvals; allowed: the keys licences, packages/],
  ['', /is no approvals; allowed: the keys/],
  ['licences: [', /not valid YAML/],
  ['licences: []\nlicences: []', /licences: duplicate key, first at line 1; allowed: each key once/],
])('%j is refused in words', (text, message) => {
  const found = problems(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(message);
  expect(found[0]).toMatch(/^approvals\.yaml:\d+:\d+ /);
});
