import {
  isCopyleft,
  judgeLicence,
  licenceFindings,
  statedLicence,
  USUAL_LICENCES,
  type Approvals,
  type Package,
  type PackageApproval,
  type Use,
} from '../../lib/licences';

const TODAY = '2026-11-20';

const packageUnder = (licence: string | undefined, use: Use = 'runtime'): Package => ({
  name: 'some-package',
  version: '1.2.3',
  licence,
  use,
});

const approvalOf = (licence: string, more: Partial<PackageApproval> = {}): PackageApproval => ({
  package: 'some-package',
  licence,
  use: 'any',
  approvedBy: 'maintainers',
  reason: 'data, not code',
  ...more,
});

const written = { until: '2027-03-31', legalReview: 'Dr. Roe' };
const approved = (...packages: readonly PackageApproval[]): Approvals => ({ licences: USUAL_LICENCES, packages });

describe('a package is allowed', () => {
  it.each<[stated: string, approvals: readonly PackageApproval[], taken: string]>([
    ['MIT', [], 'MIT'],
    ['0BSD', [], '0BSD'],
    ['MIT OR GPL-3.0-only', [], 'MIT'],
    ['(GPL-3.0-only OR MIT)', [], 'MIT'],
    ['GPL-2.0-only OR (LGPL-3.0-only OR (Apache-2.0 AND MIT))', [], 'Apache-2.0 AND MIT'],
    ['(MIT OR GPL-3.0-only) AND (ISC OR MPL-2.0)', [], 'MIT AND ISC'],
    ['Apache-2.0 WITH LLVM-exception', [], 'Apache-2.0 WITH LLVM-exception'],
    ['Apache-2.0+', [], 'Apache-2.0+'],
    ['CC-BY-4.0', [approvalOf('CC-BY-4.0')], 'CC-BY-4.0'],
    ['CC-BY-4.0', [approvalOf('CC-BY-4.0', { until: TODAY })], 'CC-BY-4.0'],
    ['MIT AND CC-BY-4.0', [approvalOf('CC-BY-4.0')], 'MIT AND CC-BY-4.0'],
    ['SEE LICENSE IN eula.txt', [approvalOf('SEE LICENSE IN eula.txt')], 'SEE LICENSE IN eula.txt'],
    ['MPL-2.0', [approvalOf('MPL-2.0', written)], 'MPL-2.0'],
  ])('under %s', (stated, approvals, taken) => {
    expect(judgeLicence(packageUnder(stated), approved(...approvals), TODAY)).toEqual({ licence: taken, approvals });
  });

  it('under a permissive licence that was approved for all', () => {
    const approvals = { licences: ['Zlib'], packages: [] };
    expect(judgeLicence(packageUnder('Zlib'), approvals, TODAY)).toHaveProperty('licence', 'Zlib');
    expect(judgeLicence(packageUnder('MIT'), approvals, TODAY)).toHaveProperty('refused');
  });

  it('for development, where it is approved for that alone', () => {
    const approvals = approved(approvalOf('CC-BY-4.0', { use: 'development' }));
    expect(judgeLicence(packageUnder('CC-BY-4.0', 'development'), approvals, TODAY)).toHaveProperty(
      'licence',
      'CC-BY-4.0',
    );
  });
});

describe('a package is refused', () => {
  const copyleft = (id: string): string => `${id} is copyleft, and nobody approved it for this package`;
  const permissive = (id: string): string => `${id} is permissive, and nobody approved it`;
  const unknown = (id: string): string =>
    `${id} is no licence that is known to be permissive, and nobody approved it for this package`;

  it.each<
    [why: string, stated: string | undefined, approvals: readonly PackageApproval[], clause: string, why: string]
  >([
    ['states no licence', undefined, [], 'SIP-IP.2', 'it states no licence'],
    ['is permissive, but not approved', 'Zlib', [], 'SIP-IP.2', permissive('Zlib')],
    ['is copyleft', 'GPL-3.0-only', [], 'SIP-IP.3', copyleft('GPL-3.0-only')],
    ['is copyleft in part', 'MIT AND GPL-3.0', [], 'SIP-IP.3', copyleft('GPL-3.0')],
    ['is copyleft in part, first', 'AGPL-3.0-or-later AND MIT', [], 'SIP-IP.3', copyleft('AGPL-3.0-or-later')],
    ['is copyleft in part, and not approved in the other', 'Zlib AND MPL-2.0', [], 'SIP-IP.3', copyleft('MPL-2.0')],
    ['is copyleft whichever way', 'GPL-2.0-only OR MPL-2.0', [], 'SIP-IP.3', copyleft('MPL-2.0')],
    ['could be approved, or is copyleft', 'Zlib OR MPL-2.0', [], 'SIP-IP.2', permissive('Zlib')],
    ['is copyleft, or could be approved', 'MPL-2.0 OR Zlib', [], 'SIP-IP.2', permissive('Zlib')],
    [
      'is copyleft with an exception',
      'GPL-2.0-only WITH Classpath-exception-2.0',
      [],
      'SIP-IP.3',
      copyleft('GPL-2.0-only'),
    ],
    ['states something unknown', 'UNLICENSED', [], 'SIP-IP.2', unknown('UNLICENSED')],
    ['states no SPDX expression', 'Apache 2', [], 'SIP-IP.2', unknown('Apache 2')],
    ['names a licence in a file', 'SEE LICENSE IN MIT', [], 'SIP-IP.2', unknown('SEE LICENSE IN MIT')],
    ['is copyleft in words', 'GNU GPL v3', [], 'SIP-IP.3', copyleft('GNU GPL v3')],
    ['is approved under another licence', 'Zlib', [approvalOf('CC-BY-3.0')], 'SIP-IP.2', permissive('Zlib')],
    ['is another than approved', 'Zlib', [approvalOf('Zlib', { package: 'other' })], 'SIP-IP.2', permissive('Zlib')],
    [
      'is copyleft and no lawyer has agreed',
      'MPL-2.0',
      [approvalOf('MPL-2.0', { until: written.until })],
      'SIP-IP.3',
      'the approval of MPL-2.0 does not hold: copyleft needs `legalReview`, the lawyer who has agreed to it',
    ],
    [
      'is copyleft and approved for ever',
      'MPL-2.0',
      [approvalOf('MPL-2.0', { legalReview: written.legalReview })],
      'SIP-IP.3',
      'the approval of MPL-2.0 does not hold: copyleft needs `until`, the last day on which it holds',
    ],
    [
      'was approved until yesterday',
      'CC-BY-4.0',
      [approvalOf('CC-BY-4.0', { until: '2026-11-19' })],
      'SIP-IP.2',
      'the approval of CC-BY-4.0 does not hold: `until` is 2026-11-19, which is past (today is 2026-11-20); ' +
        'fix the finding or renew it',
    ],
    [
      'is approved for longer than a year',
      'MPL-2.0',
      [approvalOf('MPL-2.0', { ...written, until: '2030-01-01' })],
      'SIP-IP.3',
      'the approval of MPL-2.0 does not hold: `until` is 2030-01-01, more than 365 days away; ' +
        'the latest allowed is 2027-11-20',
    ],
    [
      'is approved by nobody',
      'CC-BY-4.0',
      [approvalOf('CC-BY-4.0', { approvedBy: ' ' })],
      'SIP-IP.2',
      'the approval of CC-BY-4.0 does not hold: `approvedBy` is " "; say who approved it',
    ],
    [
      'reaches users, and is approved for development',
      'CC-BY-4.0',
      [approvalOf('CC-BY-4.0', { use: 'development' })],
      'SIP-IP.2',
      'CC-BY-4.0 is approved for development, and the package reaches users (runtime)',
    ],
  ])('that %s', (_, stated, approvals, clause, refused) => {
    expect(judgeLicence(packageUnder(stated), approved(...approvals), TODAY)).toEqual({ clause, refused });
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
  'OSL-3.0',
  'NPOSL-3.0',
  'SSPL-1.0',
  'CC-BY-SA-4.0',
  'ODbL-1.0',
])('%s is copyleft', (licence) => {
  expect(isCopyleft(licence)).toBe(true);
});

it.each(['MIT', 'CC-BY-4.0', 'BlueOak-1.0.0', 'BSL-1.0', 'PostgreSQL', 'Python-2.0', 'Artistic-2.0'])(
  '%s is not copyleft',
  (licence) => {
    expect(isCopyleft(licence)).toBe(false);
  },
);

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

describe('what is found', () => {
  const found = (packages: readonly Package[], approvals: Approvals, isJudged = () => true) =>
    licenceFindings({ packages, approvals, file: 'approvals.yaml', today: TODAY, isJudged });

  it('names the package, its licence, what is allowed and where to approve another', () => {
    expect(found([packageUnder('MIT AND GPL-3.0')], approved())).toEqual([
      {
        clause: 'SIP-IP.3',
        message:
          'some-package@1.2.3 (MIT AND GPL-3.0): GPL-3.0 is copyleft, and nobody approved it for this package; ' +
          'approved for all are 0BSD, Apache-2.0, BSD-2-Clause, BSD-3-Clause, ISC, MIT; ' +
          'take another package, or have it approved in approvals.yaml',
      },
    ]);
  });

  it('names an approval that nothing needs any more, and not one that only lacks something', () => {
    expect(found([packageUnder('MIT OR CC-BY-4.0')], approved(approvalOf('CC-BY-4.0')))).toEqual([
      {
        clause: 'SIP-IP.2',
        message: 'some-package (CC-BY-4.0): no such package needs this approval; remove it from approvals.yaml',
      },
    ]);
    expect(found([packageUnder('MPL-2.0')], approved(approvalOf('MPL-2.0')))).toHaveLength(1);
  });

  it('leaves out packages that are not judged, whose approvals are needed all the same', () => {
    const packages = [packageUnder('Zlib', 'development'), packageUnder('CC-BY-4.0', 'development')];
    expect(found(packages, approved(approvalOf('CC-BY-4.0')), () => false)).toEqual([]);
  });
});
