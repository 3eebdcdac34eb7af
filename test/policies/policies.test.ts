import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Clause,
  type ClauseId,
  type ClauseSpec,
  cite,
  clausesOf,
  cloudInfrastructure,
  definePolicy,
  type Fate,
  findClause,
  policies,
  security,
  securityIpProtection,
} from '../../lib/policies';
import { citation, house } from './own-policy.lit';

// Every clause in the order of its document: R rule, C construct, G guardrail, E evidence, O organisational.
const EXPECTED = {
  CIP: `
    CIP-1 EO, CIP-2 R, CIP-3 GE, CIP-4.1 RC, CIP-4.2 RC, CIP-4.3 RCG, CIP-4.4 CGE, CIP-4.5 RG, CIP-4.6 RCG,
    CIP-4.7 RCG, CIP-4.8 CG, CIP-5 CRG, CIP-6.1 CR, CIP-6.2 CR, CIP-6.3 CG, CIP-6.4 CRG, CIP-6.5 CR, CIP-6.6 CR,
    CIP-6.7 CRG, CIP-6.8 CR, CIP-6.9 CRG, CIP-7.1 CR, CIP-7.2 CR, CIP-7.3 CR, CIP-7.4 CRG, CIP-7.5 CRG, CIP-8.1 CR,
    CIP-8.2 CR, CIP-8.3 CG, CIP-8.4 C, CIP-8.5 CGE, CIP-8.6 CR, CIP-9.1 CRE, CIP-9.2 CE, CIP-10 RE, CIP-11.1 CRE,
    CIP-11.2 CG, CIP-11.3 CR, CIP-11.4 CG, CIP-11.5 CE, CIP-12.1 CG, CIP-12.2 C, CIP-12.3 CG, CIP-12.4 C,
    CIP-12.5 RG, CIP-12.6 C, CIP-13.1 CR, CIP-13.2 GC, CIP-13.3 RG, CIP-13.4 G, CIP-13.5 RG, CIP-13.6 RGC,
    CIP-14 EO, CIP-15 CE, CIP-16 EO, CIP-17 EO, CIP-18 EO`,
  SEC: `
    SEC-1 E, SEC-2.1 O, SEC-2.2 CRG, SEC-2.3 O, SEC-2.4 RCE, SEC-3.1.1 E, SEC-3.1.2 CR, SEC-3.1.3 CR,
    SEC-3.2.1 CRG, SEC-3.2.2 CR, SEC-3.2.3 CRG, SEC-3.2.4 CRE, SEC-3.3.1 CE, SEC-3.3.2 CEO, SEC-3.3.3 CR,
    SEC-3.3.4 CR, SEC-4.1 CE, SEC-4.2 CE, SEC-4.3 EO, SEC-4.4 EO, SEC-5.1 RGE, SEC-5.2 E, SEC-5.3 RGC, SEC-6.1 ER,
    SEC-6.2 EO, SEC-6.3 E, SEC-7.1 CRG, SEC-7.2 CRG, SEC-7.3 CGE, SEC-7.4 CRG, SEC-8.1 CG, SEC-8.2 CR, SEC-8.3 C,
    SEC-9.1 CR, SEC-9.2 CR, SEC-9.3 C, SEC-9.4 CRE, SEC-10 O, SEC-11.1 CO, SEC-11.2 CE, SEC-11.3 CE, SEC-12 CE,
    SEC-13 CE, SEC-14 EO, SEC-15 EO`,
  SIP: `
    SIP-NDA CEO, SIP-IP.1 EO, SIP-IP.2 RE, SIP-IP.3 RE, SIP-IP.4 E, SIP-AC.1 CR, SIP-AC.2 CR, SIP-AC.3 CRG,
    SIP-AC.4 CRG, SIP-AC.5 CRG, SIP-AC.6 CRG, SIP-AC.7 CR, SIP-DH.1 CR, SIP-DH.2 CR, SIP-DH.3 CR, SIP-DH.4 CR,
    SIP-DH.5 CR, SIP-DH.6 CR, SIP-DH.7 C, SIP-DH.8 E, SIP-OB.1 CR, SIP-OB.2 CR, SIP-OB.3 CER, SIP-OB.4 EO,
    SIP-OB.5 CRE, SIP-AI.1 GCE, SIP-AI.2 CR, SIP-AI.3 RE, SIP-AI.4 CR, SIP-VN.1 RE, SIP-VN.2 CR, SIP-OF.1 C,
    SIP-OF.2 CE, SIP-OF.3 CE, SIP-OF.4 E, SIP-OF.5 EO`,
};

// Clauses of which no framework speaks. A mapping that gets lost would make the list longer.
const UNMAPPED = ['CIP-2', 'CIP-14', 'CIP-17', 'SEC-1', 'SIP-OF.5'];

const LETTERS: Record<Fate, string> = {
  rule: 'R',
  construct: 'C',
  guardrail: 'G',
  evidence: 'E',
  organisational: 'O',
};

const all: readonly Clause[] = policies.flatMap((policy) => clausesOf(policy));

function listOf(clauses: readonly Clause[]): string[] {
  return clauses.map((clause) => `${clause.id} ${clause.fates.map((fate) => LETTERS[fate]).join('')}`);
}

function items(table: string): string[] {
  return table.split(',').map((item) => item.trim());
}

describe('the three policies', () => {
  test('are these, in this order', () => {
    expect(policies).toEqual([cloudInfrastructure, security, securityIpProtection]);
  });

  test('bear the data of their first pages', () => {
    const documents = policies.map(({ clauses, ...document }) => document);
    expect(documents).toEqual([
      {
        id: 'CIP',
        title: 'Cloud Infrastructure Policy',
        owner: "BitRo Lab's",
        version: 'effective 2026-05-25',
        effective: '2026-05-25',
        contact: expect.stringContaining('blank'),
        governingLaw: 'India',
      },
      {
        id: 'SEC',
        title: 'Security Policy',
        owner: 'Bizcust Limited',
        version: 'undated',
        contact: expect.stringMatching(/^https:\/\/www\.bizcust\.com .*redacted/),
      },
      {
        id: 'SIP',
        title: 'Security & IP Protection',
        owner: 'MSCLOUDTECH OU (Estonia)',
        version: 'last updated 2026-04-06',
        contact: expect.stringContaining('names no contact'),
      },
    ]);
  });

  test.each(policies.map((policy) => [policy.id as keyof typeof EXPECTED, clausesOf(policy)] as const))(
    '%s has every clause of its document, in order, with its fates',
    (id, clauses) => {
      expect(listOf(clauses)).toEqual(items(EXPECTED[id]));
    },
  );
});

describe('every clause', () => {
  test('has an id of its own', () => {
    const ids = all.map((clause) => clause.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('stands under its id, and knows its policy', () => {
    for (const policy of policies) {
      for (const [key, clause] of Object.entries<Clause>(policy.clauses)) {
        expect(clause).toMatchObject({ id: key, policyId: policy.id, policyTitle: policy.title });
        expect(key.startsWith(`${policy.id}-`)).toBe(true);
      }
    }
  });

  test('carries the number of its section, where the document numbers its sections', () => {
    const numbered = all.filter((clause) => clause.policyId !== 'SIP');
    const astray = numbered.filter(({ id, policyId, section }) => !`${id}.`.startsWith(`${policyId}-${section}.`));
    expect(astray.map((clause) => clause.id)).toEqual([]);
  });

  test('carries the heading of its section, where the document has headings only', () => {
    const headings = {
      NDA: 'NDA is Default',
      IP: 'IP Ownership & OSS',
      AC: 'Access Control',
      DH: 'Data Handling',
      OB: 'Observability & Incidents',
      AI: 'AI & Model Usage',
      VN: 'Vendors & Subprocessors',
      OF: 'Offboarding & Handover',
    };
    const found = clausesOf(securityIpProtection).map(({ id, section }) => [id.slice(4).split('.')[0], section]);
    expect(Object.fromEntries(found)).toEqual(headings);
  });

  test('is said in one sentence without a period, and never as an order', () => {
    const badlySaid = all.filter(({ paraphrase }) => /\.( |$)|^ensure|^$/i.test(paraphrase));
    expect(badlySaid.map((clause) => clause.paraphrase)).toEqual([]);
  });

  test('is said in words that no other clause uses', () => {
    const said = all.map((clause) => clause.paraphrase);
    expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([]);
  });

  test('says what satisfies it, without sending the reader to another clause', () => {
    const referring = all.filter(({ satisfiedBy }) => satisfiedBy === '' || /\b(CIP|SEC|SIP)-/.test(satisfiedBy));
    expect(referring.map((clause) => clause.id)).toEqual([]);
  });

  test('serves at least one principle, and none twice', () => {
    const astray = all.filter(({ serves }) => serves.length === 0 || new Set(serves).size !== serves.length);
    expect(astray.map((clause) => clause.id)).toEqual([]);
  });
});

describe('an organisational clause', () => {
  const duties = all.flatMap(({ id, fates, organisational }) =>
    fates.includes('organisational')
      ? [{ id, reason: organisational?.reason ?? '', task: organisational?.task ?? '' }]
      : [],
  );

  test('gives a reason and a task', () => {
    expect(duties).toHaveLength(19);
    expect(duties.filter(({ reason, task }) => reason.length < 20 || task.length < 20)).toEqual([]);
  });

  test('gives a reason and a task that fit no other clause', () => {
    const texts = duties.flatMap(({ reason, task }) => [reason, task]);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});

// How many criteria each SOC 2 series has, and how many controls each theme of Annex A and each NIST family.
const SOC2 = {
  CC1: 5,
  CC2: 3,
  CC3: 4,
  CC4: 2,
  CC5: 3,
  CC6: 8,
  CC7: 5,
  CC8: 1,
  CC9: 2,
  A1: 3,
  C1: 2,
  PI1: 5,
  P1: 1,
  P2: 1,
  P3: 2,
  P4: 3,
  P5: 2,
  P6: 7,
  P7: 1,
  P8: 1,
};
const ANNEX_A = { 'A.5': 37, 'A.6': 8, 'A.7': 14, 'A.8': 34 };
const NIST = {
  AC: 25,
  AT: 6,
  AU: 16,
  CA: 9,
  CM: 14,
  CP: 13,
  IA: 12,
  IR: 9,
  MA: 7,
  MP: 8,
  PE: 23,
  PL: 11,
  PM: 32,
  PS: 9,
  PT: 8,
  RA: 10,
  SA: 23,
  SC: 51,
  SI: 23,
  SR: 12,
};
const NIST_WITHDRAWN = new Set(
  items(`AC-13, AC-15, AT-5, AU-15, CA-4, CP-5, PE-7, PL-3, PL-5, PL-6, RA-4, SA-6, SA-7, SA-12, SA-13, SA-14, SA-18,
    SA-19, SC-9, SC-14, SC-19, SC-33, SI-9`),
);
// The last enhancement of each control of which an enhancement is cited.
const ENHANCEMENTS = {
  'AC-2': 13,
  'AC-3': 15,
  'AC-6': 10,
  'AU-3': 3,
  'AU-9': 7,
  'CM-3': 8,
  'CM-4': 2,
  'CM-8': 9,
  'CM-10': 1,
  'CP-9': 8,
  'IA-2': 13,
  'IA-5': 18,
  'IR-4': 15,
  'IR-8': 1,
  'RA-5': 11,
  'SA-3': 3,
  'SA-9': 8,
  'SA-11': 9,
  'SC-5': 3,
  'SC-7': 29,
  'SC-8': 5,
  'SC-28': 3,
  'SI-4': 25,
  'SI-12': 3,
};

function within(
  ranges: Readonly<Record<string, number>>,
  group: string | undefined,
  number: string | undefined,
): boolean {
  const last = group === undefined ? undefined : ranges[group];
  return last !== undefined && Number(number) >= 1 && Number(number) <= last;
}

const exists = {
  soc2(id: string): boolean {
    const match = /^([A-Z]+\d)\.([1-9])$/.exec(id);
    return within(SOC2, match?.[1], match?.[2]);
  },
  iso27001(id: string): boolean {
    const match = /^(A\.\d)\.([1-9]\d?)$/.exec(id);
    return within(ANNEX_A, match?.[1], match?.[2]);
  },
  nist80053(id: string): boolean {
    const match = /^(([A-Z]{2})-([1-9]\d?))(?:\(([1-9]\d?)\))?$/.exec(id);
    if (match === null || !within(NIST, match[2], match[3]) || NIST_WITHDRAWN.has(match[1] ?? '')) return false;
    return match[4] === undefined || within(ENHANCEMENTS, match[1], match[4]);
  },
};
const frameworkNames = ['soc2', 'iso27001', 'nist80053'] as const;

describe('the framework ids', () => {
  test.each(frameworkNames)('of %s exist, and none stands twice in a clause', (name) => {
    const wrong = all.flatMap(({ id, frameworks }) =>
      frameworks[name]
        .filter((control, at, list) => !exists[name](control) || list.indexOf(control) !== at)
        .map((control) => `${id}: ${control}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['soc2', 'CC6.9'],
    ['soc2', 'CC10.1'],
    ['soc2', 'P1.0'],
    ['soc2', 'cc6.1'],
    ['iso27001', 'A.5.38'],
    ['iso27001', 'A.9.4'],
    ['iso27001', '8.24'],
    ['nist80053', 'AC-26'],
    ['nist80053', 'SA-12'],
    ['nist80053', 'SC-28(4)'],
    ['nist80053', 'AC-6 (9)'],
    ['nist80053', 'XX-1'],
  ] as const)('of %s do not include %s', (name, id) => {
    expect(exists[name](id)).toBe(false);
  });

  test('are missing only where no framework speaks of the matter', () => {
    const unmapped = all.filter(({ frameworks }) => frameworkNames.every((name) => frameworks[name].length === 0));
    expect(unmapped.map((clause) => clause.id)).toEqual(UNMAPPED);
  });

  test('name the control that is known for the matter', () => {
    expect(securityIpProtection.clauses['SIP-IP.1'].frameworks).toEqual({
      soc2: [],
      iso27001: ['A.5.32'],
      nist80053: [],
    });
    expect(cloudInfrastructure.clauses['CIP-6.4'].frameworks.nist80053).toContain('SC-28(1)');
    expect(security.clauses['SEC-4.3'].frameworks.nist80053).toContain('IR-8(1)');
  });
});

describe('finding and citing a clause', () => {
  test('findClause finds each clause of the three policies', () => {
    expect(all.filter((clause) => findClause(clause.id) !== clause)).toEqual([]);
  });

  test.each(['CIP-99', 'CIP', 'cip-4.1', '', 'constructor', 'HOUSE-1'])('findClause finds nothing under %p', (id) => {
    expect(findClause(id)).toBeUndefined();
  });

  test('cite names a numbered section', () => {
    expect(cite(cloudInfrastructure.clauses['CIP-6.4'])).toBe('CIP-6.4 (Cloud Infrastructure Policy §6)');
    expect(cite(security.clauses['SEC-3.2.1'])).toBe('SEC-3.2.1 (Security Policy §3.2)');
  });

  test('cite names a section that has a heading only', () => {
    expect(cite(securityIpProtection.clauses['SIP-AC.4'])).toBe('SIP-AC.4 (Security & IP Protection § Access Control)');
  });

  test('a clause that does not exist does not compile', () => {
    const id: ClauseId = 'SIP-NDA';
    expect(findClause(id)).toBe(securityIpProtection.clauses['SIP-NDA']);
    // @ts-expect-error the policy has no such clause
    expect(cloudInfrastructure.clauses['CIP-99']).toBeUndefined();
    // @ts-expect-error the clause belongs to another policy
    expect(security.clauses['CIP-4.1']).toBeUndefined();
    // @ts-expect-error no policy has such a clause
    const wrong: ClauseId = 'CIP-99';
    expect(findClause(wrong)).toBeUndefined();
  });
});

describe('definePolicy', () => {
  const document = { id: 'HOUSE', title: 'House rules', owner: 'ACME', version: '3', contact: 'nobody' };
  const clause: ClauseSpec = {
    section: '1',
    paraphrase: 'doors are locked',
    fate: ['rule'],
    satisfiedBy: 'a lock',
    serves: ['confidentiality'],
  };

  test.each(['house', 'Home', '1HOUSE', 'MY-HOUSE', ''])('refuses the policy id %p', (id) => {
    expect(() => definePolicy({ ...document, id }, {})).toThrow(
      `policy id '${id}' must be upper-case letters and digits, e.g. 'CIP'`,
    );
  });

  test.each(['CIP-1', 'HOUSE', 'HOUSE1', 'HOUSES-1', 'house-1'])('refuses the clause id %p', (id) => {
    expect(() => definePolicy(document, { [id]: clause })).toThrow(
      `clause id '${id}' must start with 'HOUSE-', the id of its policy`,
    );
  });

  test('refuses a clause without a fate', () => {
    expect(() => definePolicy(document, { 'HOUSE-1': { ...clause, fate: [] } })).toThrow(
      "clause 'HOUSE-1' has no fate",
    );
  });

  test('puts the organisational fate last', () => {
    const organisational = { reason: 'locks are turned by hand', task: 'turn the key' };
    const policy = definePolicy(document, {
      'HOUSE-1': { ...clause, fate: ['guardrail', 'evidence'], organisational },
    });
    expect(policy.clauses['HOUSE-1'].fates).toEqual(['guardrail', 'evidence', 'organisational']);
  });

  test('does not let a policy be changed afterwards', () => {
    const policy = definePolicy(document, { 'HOUSE-1': clause });
    expect(() => Object.assign(policy, { owner: 'someone else' })).toThrow(TypeError);
    expect(() => Object.assign(policy.clauses, { 'HOUSE-2': clause })).toThrow(TypeError);
    expect(() => Object.assign(policy.clauses['HOUSE-1'], { fates: [] })).toThrow(TypeError);
  });
});

describe('a policy of a user', () => {
  test('has typed clauses like the three', () => {
    expect(listOf(clausesOf(house))).toEqual(['HOUSE-1 R', 'HOUSE-2 O']);
    expect(house.clauses['HOUSE-1']).toEqual({
      id: 'HOUSE-1',
      policyId: 'HOUSE',
      policyTitle: 'House rules',
      section: '1',
      paraphrase: 'queues are encrypted by a customer key',
      fates: ['rule'],
      satisfiedBy: 'a rule on every queue',
      serves: ['confidentiality'],
      frameworks: { soc2: [], iso27001: ['A.8.24'], nist80053: ['SC-28(1)'] },
    });
    // @ts-expect-error the policy has no such clause
    expect(house.clauses['HOUSE-3']).toBeUndefined();
  });

  test('is cited as its comment says', () => {
    expect(citation).toBe('HOUSE-1 (House rules §1)');
    expect(cite(house.clauses['HOUSE-2'])).toBe('HOUSE-2 (House rules § Visitors)');
  });

  test('is the example of docs/policies.md, but for the path of the import', () => {
    const page = readFileSync(join(__dirname, '../../docs/policies.md'), 'utf8');
    const source = readFileSync(join(__dirname, 'own-policy.lit.ts'), 'utf8');
    const blocks = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => match[1]);
    const region = /^\/\/\/ !show\n(.*?)^\/\/\/ !hide$/ms.exec(source)?.[1];
    expect(blocks).toEqual([region?.replace("'../../lib/policies'", "'cdk-policy-blueprints'")]);
  });
});
