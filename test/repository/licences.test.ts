import {
  type Approval,
  isCopyleft,
  judge,
  type Package,
  problems,
  statedLicence,
  type Use,
} from '../../scripts/licences';

const packageUnder = (licence: string | undefined, use: Use = 'runtime'): Package => ({
  name: 'some-package',
  version: '1.2.3',
  licence,
  use,
});

const approvalOf = (licence: string, more: Partial<Approval> = {}): Approval => ({
  package: 'some-package',
  licence,
  use: 'any',
  approvedBy: 'maintainers',
  reason: 'data, not code',
  ...more,
});

describe('a package is allowed', () => {
  it.each<[stated: string, approvals: readonly Approval[], taken: string]>([
    ['MIT', [], 'MIT'],
    ['0BSD', [], '0BSD'],
    ['MIT OR GPL-3.0-only', [], 'MIT'],
    ['(GPL-3.0-only OR MIT)', [], 'MIT'],
    ['GPL-2.0-only OR (LGPL-3.0-only OR (Apache-2.0 AND MIT))', [], 'Apache-2.0 AND MIT'],
    ['(MIT OR GPL-3.0-only) AND (ISC OR MPL-2.0)', [], 'MIT AND ISC'],
    ['Apache-2.0 WITH LLVM-exception', [], 'Apache-2.0 WITH LLVM-exception'],
    ['Apache-2.0+', [], 'Apache-2.0+'],
    ['CC-BY-4.0', [approvalOf('CC-BY-4.0')], 'CC-BY-4.0'],
    ['MIT AND CC-BY-4.0', [approvalOf('CC-BY-4.0')], 'MIT AND CC-BY-4.0'],
    ['SEE LICENSE IN eula.txt', [approvalOf('SEE LICENSE IN eula.txt')], 'SEE LICENSE IN eula.txt'],
    ['MPL-2.0', [approvalOf('MPL-2.0', { legalReview: true })], 'MPL-2.0'],
  ])('under %s', (stated, approvals, taken) => {
    expect(judge(packageUnder(stated), approvals)).toEqual({ licence: taken, approvals });
  });

  it('for development, where it is approved for that alone', () => {
    const approvals = [approvalOf('CC-BY-4.0', { use: 'development' })];
    expect(judge(packageUnder('CC-BY-4.0', 'development'), approvals)).toHaveProperty('licence', 'CC-BY-4.0');
  });
});

describe('a package is refused', () => {
  it.each<[why: string, stated: string | undefined, approvals: readonly Approval[], refused: string]>([
    ['states no licence', undefined, [], 'it states no licence'],
    ['is copyleft', 'GPL-3.0-only', [], 'GPL-3.0-only is not allowed'],
    ['is copyleft in part', 'MIT AND GPL-3.0', [], 'GPL-3.0 is not allowed'],
    ['is copyleft in part, first', 'AGPL-3.0-or-later AND MIT', [], 'AGPL-3.0-or-later is not allowed'],
    ['is copyleft whichever way', 'GPL-2.0-only OR MPL-2.0', [], 'MPL-2.0 is not allowed'],
    ['is copyleft with an exception', 'GPL-2.0-only WITH Classpath-exception-2.0', [], 'GPL-2.0-only is not allowed'],
    ['states something unknown', 'UNLICENSED', [], 'UNLICENSED is not allowed'],
    ['states no SPDX expression', 'Apache 2', [], 'Apache 2 is not allowed'],
    ['names a licence in a file', 'SEE LICENSE IN MIT', [], 'SEE LICENSE IN MIT is not allowed'],
    ['is approved under another licence', 'CC-BY-4.0', [approvalOf('CC-BY-3.0')], 'CC-BY-4.0 is not allowed'],
    [
      'is another than approved',
      'CC-BY-4.0',
      [approvalOf('CC-BY-4.0', { package: 'other' })],
      'CC-BY-4.0 is not allowed',
    ],
    [
      'is approved by nobody',
      'CC-BY-4.0',
      [approvalOf('CC-BY-4.0', { approvedBy: ' ' })],
      'the approval of CC-BY-4.0 needs `approvedBy` and `reason`',
    ],
    [
      'is copyleft and no lawyer has seen it',
      'MPL-2.0',
      [approvalOf('MPL-2.0')],
      'MPL-2.0 is copyleft: its approval needs `legalReview: true`',
    ],
    [
      'reaches users, and is approved for development',
      'CC-BY-4.0',
      [approvalOf('CC-BY-4.0', { use: 'development' })],
      'CC-BY-4.0 is approved for development, and the package reaches users (runtime)',
    ],
  ])('that %s', (_, stated, approvals, refused) => {
    expect(judge(packageUnder(stated), approvals)).toEqual({ refused });
  });
});

it.each([
  'GPL-2.0+',
  'LGPL-3.0-only',
  'AGPL-3.0',
  'MPL-1.1',
  'EPL-2.0',
  'EUPL-1.2',
  'CDDL-1.0',
  'SSPL-1.0',
  'CC-BY-SA-4.0',
])('%s is copyleft', (licence) => {
  expect(isCopyleft(licence)).toBe(true);
});

it.each(['MIT', 'CC-BY-4.0', 'BlueOak-1.0.0', 'Python-2.0', 'Artistic-2.0'])('%s is not copyleft', (licence) => {
  expect(isCopyleft(licence)).toBe(false);
});

it.each<[manifest: Record<string, unknown>, stated: string | undefined]>([
  [{ license: 'MIT' }, 'MIT'],
  [{ license: { type: 'ISC', url: 'https://example.org' } }, 'ISC'],
  [{ licenses: [{ type: 'MIT' }, { type: 'GPL-2.0' }] }, '(MIT OR GPL-2.0)'],
  [{ licenses: ['MIT'] }, 'MIT'],
  [{ licenses: 'MIT' }, 'MIT'],
  [{ licenses: [] }, undefined],
  [{ license: ' ' }, undefined],
  [{}, undefined],
])('%j states %s', (manifest, stated) => {
  expect(statedLicence(manifest)).toBe(stated);
});

describe('what the gate prints', () => {
  it('names the package, its licence, what is allowed and where to approve another', () => {
    expect(problems([packageUnder('MIT AND GPL-3.0')], [])).toEqual([
      'some-package@1.2.3 (MIT AND GPL-3.0): GPL-3.0 is not allowed; allowed are 0BSD, Apache-2.0, BSD-2-Clause, ' +
        'BSD-3-Clause, ISC, MIT; take another package, or have it approved in licences.approved.json',
    ]);
  });

  it('names an approval that nothing needs any more', () => {
    expect(problems([packageUnder('MIT OR CC-BY-4.0')], [approvalOf('CC-BY-4.0')])).toEqual([
      'some-package (CC-BY-4.0): no such package needs this approval; remove it from licences.approved.json',
    ]);
  });
});
