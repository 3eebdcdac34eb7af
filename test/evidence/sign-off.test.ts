import { parseEngagement, profileOf } from '../../lib/engagement';
import { fromTemplate } from '../../lib/engine';
import {
  check,
  complianceReport,
  evidenceDigest,
  parseCompliance,
  parseSignOff,
  signedOf,
  signOffDefects,
  signOffText,
  type ComplianceReport,
  type SignOff,
} from '../../lib/evidence';
import { policies } from '../../lib/policies';
import { allRules } from '../../lib/rules';
import { full } from '../engagement/samples';
import { bucket, EXCEPTION, resources } from './sample';

const engagement = parseEngagement(full, 'sample.yaml');
const { owner, security } = engagement.contacts;
const TODAY = '2026-11-21';

interface Made {
  readonly prod?: Readonly<Record<string, unknown>>;
  readonly dev?: Readonly<Record<string, unknown>>;
  readonly file?: string;
  readonly indent?: number;
  readonly rule?: string;
  readonly approvedBy?: string;
}

/** The report of an app with a stack for dev and one for prod. */
function reportOf(made: Made = {}): ComplianceReport {
  const { prod = resources, dev = resources, file = 'cdk.out', indent = 2, rule = 'S3BucketVersioned' } = made;
  const source = (name: 'dev' | 'prod', entries: Readonly<Record<string, unknown>>) =>
    fromTemplate(
      JSON.stringify({ Parameters: { Status: { Type: 'String' } }, Resources: entries }, null, indent),
      `${process.cwd()}/${file}/${name}.json`,
      `${name}/App`,
      () => profileOf(engagement, name),
    );
  return complianceReport(
    check({
      pack: 'BlueprintChecks',
      policies,
      rules: allRules.filter(({ id }) => id === rule || id === 'S3BucketVersioned'),
      sources: [source('dev', dev), source('prod', prod)],
      engagement,
      exceptions: [{ ...EXCEPTION, approvedBy: made.approvedBy ?? EXCEPTION.approvedBy }],
    }),
  );
}

const report = reportOf();
const signed: SignOff = { ...signedOf(report), approvedBy: owner, approvedOn: TODAY, until: '2027-02-19' };
const defects = (changes: Partial<SignOff> = {}, given = report, today = TODAY) =>
  signOffDefects({ signOff: { ...signed, ...changes }, report: given, engagement, today });

describe('the digest of the evidence', () => {
  const without = (name: keyof typeof resources) =>
    Object.fromEntries(Object.entries(resources).filter(([key]) => key !== name));

  test.each<[string, ComplianceReport]>([
    ['lines that moved', reportOf({ indent: 8 })],
    ['another folder of templates', reportOf({ file: 'elsewhere' })],
    ['the order of resources', reportOf({ prod: Object.fromEntries(Object.entries(resources).reverse()) })],
    ['what is in dev', reportOf({ dev: { Other: bucket('App/Other') } })],
    ['the time and the tools', { ...report, generatedAt: '2026-11-21T00:00:00Z', tools: { node: '30' } }],
    ['a rule that found nothing to judge', reportOf({ rule: 'SqsQueueEncrypted' })],
  ])('does not change with %s', (_, other) => {
    expect(evidenceDigest(other)).toBe(evidenceDigest(report));
  });

  test.each<[string, ComplianceReport]>([
    ['a resource more in prod', reportOf({ prod: { ...resources, New: bucket('App/New', 'Enabled') } })],
    ['a resource less in prod', reportOf({ prod: without('Good') })],
    ['a verdict that turned', reportOf({ prod: { ...resources, Good: bucket('App/Good', 'Suspended') } })],
    ['another approver of an exception', reportOf({ approvedBy: 'somebody@acme.example' })],
    ['a later end of an exception', { ...report, exceptions: report.exceptions.map((each) => ({ ...each, until: '2027-04-01' })) }], // prettier-ignore
    ['a new version of a policy', { ...report, policies: report.policies.map((each) => ({ ...each, version: '9' })) }],
    ['a graver severity of what is open', { ...report, rules: report.rules.map((rule) => ({ ...rule, severity: 'fatal' as const })) }], // prettier-ignore
    ['another engagement', { ...report, engagement: { name: 'other', dataOwner: 'ACME' } }],
  ])('changes with %s', (_, other) => {
    expect(evidenceDigest(other)).not.toBe(evidenceDigest(report));
  });

  test('comes with what is open in prod and every exception, counted', () => {
    expect(signedOf(report)).toMatchObject({ openFindings: 2, exceptions: 1 });
  });
});

describe('a sign-off', () => {
  test('counts on each of its days, by the owner or the security contact', () => {
    expect(defects()).toEqual([]);
    expect(defects({ approvedBy: security })).toEqual([]);
    expect(defects({}, report, '2027-02-19')).toEqual([]);
    expect(defects({ until: '2027-11-21' })).toEqual([]);
  });

  const other = signedOf(reportOf({ prod: { Good: resources.Good } }));
  test.each<[string, Partial<SignOff>, string, string]>([
    ['has ended', {}, '2027-02-20', 'until is 2027-02-19, which is past (today is 2027-02-20); look at the evidence and sign again'], // prettier-ignore
    ['is of a day to come', {}, '2026-11-20', 'approvedOn is 2026-11-21, which is to come (today is 2026-11-20)'],
    ['counts for more than a year', { until: '2027-11-22' }, TODAY, 'until is 2027-11-22, more than 365 days after approvedOn; the latest allowed is 2027-11-21'], // prettier-ignore
    ['is by somebody whom the engagement does not name', { approvedBy: 'me@acme.example' }, TODAY, `approvedBy is me@acme.example; allowed: ${owner}, ${security}, the contacts owner and security`], // prettier-ignore
    ['is by who is on call', { approvedBy: engagement.contacts.onCall }, TODAY, `approvedBy is ${engagement.contacts.onCall}; allowed: ${owner}, ${security}, the contacts owner and security`], // prettier-ignore
    ['is of other evidence', other, TODAY, `evidence is ${other.evidence}, but that of what is to be deployed is ${signed.evidence}; look at it and sign again`], // prettier-ignore
    ['was counted otherwise', { openFindings: 0 }, TODAY, 'openFindings is 0, but the evidence has 2'],
    ['counts no exception', { exceptions: 0 }, TODAY, 'exceptions is 0, but the evidence has 1'],
  ])('is refused if it %s', (_, changes, today, defect) => {
    expect(defects(changes, report, today)).toEqual([defect]);
  });

  test('cannot be for a fatal finding', () => {
    const fatal = { ...report, rules: report.rules.map((rule) => ({ ...rule, severity: 'fatal' as const })) };
    expect(defects(signedOf(fatal), fatal)).toEqual([
      expect.stringContaining('fatal, and has to be mended first: S3BucketVersioned App/Bad: ') as string,
      expect.stringContaining('fatal, and has to be mended first: S3BucketVersioned App/Open: ') as string,
    ]);
  });

  test('is read as it was written', () => {
    expect(parseSignOff(signOffText(signed), 'sign-off.yaml')).toEqual(signed);
  });

  test.each<[string, string, string]>([
    ['is empty', '', ':1:1 nothing is no sign-off; allowed: the keys evidence, openFindings, exceptions, approvedBy, approvedOn, until'], // prettier-ignore
    ['is a list', '[]', ':1:1 [] is no sign-off; allowed: the keys evidence, openFindings, exceptions, approvedBy, approvedOn, until'], // prettier-ignore
    ['lacks a key', signOffText(signed).replace(/exceptions.*\n/, ''), ':3:1 exceptions: is missing; allowed: 0 or a larger number'], // prettier-ignore
    ['has a key too many', `${signOffText(signed)}untill: 2027-01-01\n`, ':9:1 untill: is no key here (did you mean "until"?); allowed: evidence, openFindings, exceptions, approvedBy, approvedOn, until'], // prettier-ignore
    ['has a digest that is none', signOffText({ ...signed, evidence: 'sha256:12' }), ':3:1 evidence: is "sha256:12"; allowed: sha256: and 64 hexadecimal digits, as `blueprints sign-off create` writes them'], // prettier-ignore
    ['has a day that is none', signOffText({ ...signed, until: '2027-02-30' }), ':8:1 until: is "2027-02-30"; allowed: a day such as 2027-03-31'], // prettier-ignore
    ['counts in words', signOffText(signed).replace('openFindings: 2', 'openFindings: two'), ':4:1 openFindings: is "two"; allowed: 0 or a larger number'], // prettier-ignore
    ['has nobody', signOffText({ ...signed, approvedBy: ' ' }), ':6:1 approvedBy: is " "; allowed: the address of a contact of the engagement'], // prettier-ignore
    ['has a key twice', `${signOffText(signed)}until: 2027-01-01\n`, ':9:1 until: duplicate key, first at line 8; allowed: each key once'], // prettier-ignore
  ])('that %s is said by line, value and what is allowed', (_, text, message) => {
    expect(() => parseSignOff(text, 'sign-off.yaml')).toThrow(`sign-off.yaml${message}`);
  });
});

describe('evidence', () => {
  test('is what a synthesis writes', () => {
    expect(parseCompliance(JSON.stringify(report), 'compliance.json')).toEqual(report);
  });

  test.each<[string, string, string]>([
    ['no JSON', '{', 'not valid JSON; allowed: compliance.json as a synthesis writes it'],
    ['no report', '[]', 'no compliance report: wrong at its root; allowed: compliance.json as a synthesis writes it'],
    ['no whole report', JSON.stringify({ ...report, rules: [{}] }), 'no compliance report: wrong at rules[0].id; allowed: compliance.json as a synthesis writes it'], // prettier-ignore
    ['of dev alone', JSON.stringify(reportOf({ prod: {} })), 'says nothing of prod, so there is nothing to sign; allowed: compliance.json as a synthesis writes it'], // prettier-ignore
  ])('that is %s is refused', (_, text, message) => {
    expect(() => parseCompliance(text, 'compliance.json')).toThrow(`compliance.json: ${message}`);
  });
});
