import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { InternalRuleError } from '../../lib/engine';
import {
  complianceJson,
  complianceJsonSchemaText,
  complianceMarkdown,
  complianceReport,
  coverage,
  familyCoverage,
  findingsText,
  jsonFindings,
  verdictsText,
  writeEvidence,
  type CheckResult,
} from '../../lib/evidence';
import { cloudInfrastructure, definePolicy } from '../../lib/policies';
import { resources, sample as resultOf } from './sample';

const only = (...names: (keyof typeof resources)[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, resources[name]]));

const statusOf = (id: string, result: CheckResult): string | undefined =>
  coverage(result).find(({ clause }) => clause.id === id)?.status;

describe('how a clause stands', () => {
  test.each<[string, string, CheckResult]>([
    ['broken by one violation, whatever else there is', 'broken', resultOf()],
    ['undecidable without a violation', 'undecidable', resultOf(only('Open', 'Good', 'Excepted'))],
    ['excepted where every finding was approved', 'excepted', resultOf(only('Excepted', 'Good'))],
    ['kept where all of it is compliant', 'kept', resultOf(only('Good'))],
    ['without a resource that it concerns', 'no resource', resultOf({})],
    ['not yet checked where no rule of the run is for it', 'not yet checked', resultOf(resources, [])],
  ])('%s', (_, status, result) => {
    expect(statusOf('SIP-DH.7', result)).toBe(status === 'not yet checked' ? 'not by a rule' : status);
    expect(statusOf('CIP-9.1', result)).toBe(status);
  });

  test('is never better than not yet checked for a clause that waits for its rule', () => {
    expect(statusOf('CIP-6.1', resultOf())).toBe('not yet checked');
    expect(statusOf('SEC-2.3', resultOf())).toBe('organisational');
  });
});

describe('families of resources', () => {
  const covered = familyCoverage(resultOf({ ...resources, Topic: { Type: 'AWS::SNS::Topic' } }));
  const storage = covered.find(({ family }) => family.id === 'storage');

  test('have their rules, and what was found of their resources', () => {
    expect(storage).toMatchObject({
      rules: ['S3BucketVersioned'],
      resources: 4,
      tally: { compliant: 1, violations: 1, undecidable: 1, approved: 1 },
    });
  });

  test('lose no verdict: what belongs to none is counted as any resource', () => {
    const result = resultOf({ ...resources, Odd: { Type: 'AWS::Unheard::Of' } }, [
      'S3BucketVersioned',
      'ResourceHoldsNoCredential',
    ]);
    const counted = familyCoverage(result).map(
      ({ tally: { compliant, violations, undecidable, approved } }) => compliant + violations + undecidable + approved,
    );
    expect(counted.reduce((sum, each) => sum + each, 0)).toBe(result.rows.length);
    expect(familyCoverage(result).find(({ family }) => family.id === 'any')).toMatchObject({
      rules: ['ResourceHoldsNoCredential'],
      resources: 1,
    });
  });

  test('stand in both reports, those in the scope of the policy marked', () => {
    const { families } = complianceReport(resultOf());
    expect(families.find(({ id }) => id === 'storage')).toMatchObject({
      inScope: true,
      rules: ['S3BucketVersioned'],
      resources: 4,
    });
    expect(families.filter(({ inScope }) => inScope)).toHaveLength(9);
    expect(complianceMarkdown(resultOf())).toContain('\n| **Storage** | 1 | 4 | 1 | 2 | 1 |\n');
    expect(complianceMarkdown(resultOf())).toContain('\n| Network | 0 | 0 | 0 | 0 | 0 |\n');
  });
});

describe('a clause that something else than a rule checks', () => {
  test('is checked elsewhere, never kept, and both reports say by what', () => {
    expect(statusOf('CIP-2', resultOf())).toBe('checked elsewhere');
    expect(complianceReport(resultOf()).clauses.find(({ id }) => id === 'CIP-2')).toMatchObject({
      status: 'checked elsewhere',
      rules: [],
      otherCheck: { by: 'the table of resource families', page: 'families.md' },
    });
    expect(complianceMarkdown(resultOf())).toContain('\n| CIP-2 | the table of resource families | every family');
  });
});

describe('compliance.json', () => {
  test('matches its schema, which is the one that the package ships', () => {
    const schema = complianceJsonSchemaText();
    expect(readFileSync(join(__dirname, '../../schema/compliance.schema.json'), 'utf8')).toBe(schema);
    const validate = new Ajv({ strict: false }).compile(JSON.parse(schema) as object);
    expect(validate(JSON.parse(complianceJson(resultOf()))) || validate.errors).toBe(true);
    expect(validate({ ...complianceReport(resultOf()), schemaVersion: 1 })).toBe(false);
  });

  test('holds every verdict, who approved what, and how many findings it sets aside', () => {
    const report = complianceReport(resultOf());
    const rule = report.rules.find(({ id }) => id === 'S3BucketVersioned');
    expect(rule?.judged.map(({ logicalId, verdict, approvedBy }) => [logicalId, verdict, approvedBy])).toEqual([
      ['Bad', 'violation', null],
      ['Excepted', 'violation', 'security@acme.example'],
      ['Good', 'compliant', null],
      ['Open', 'undecidable', null],
    ]);
    expect(rule?.tally).toEqual({ compliant: 1, violations: 1, undecidable: 1, approved: 1 });
    expect(report.exceptions).toMatchObject([{ ticket: 'SEC-142', until: '2027-03-31', findings: 1 }]);
  });

  test('is the same for the same app: no time, no path of this machine, no order of chance', () => {
    const shuffled = resultOf(Object.fromEntries(Object.entries(resources).reverse()));
    // Lines of the template differ, as its text does.
    const lineless = (text: string): string => text.replace(/app\.json:\d+/g, 'app.json');
    expect(lineless(complianceJson(shuffled))).toBe(lineless(complianceJson(resultOf())));
    expect(complianceJson(resultOf())).not.toContain(process.cwd());
    expect(complianceJson(resultOf())).not.toMatch(/generatedAt|\d{2}:\d{2}:\d{2}/);
    expect(complianceJson(resultOf(), { generatedAt: '2026-11-21T00:00:00Z' })).toContain('"generatedAt"');
  });
});

describe('compliance.md', () => {
  const markdown = complianceMarkdown(resultOf());

  test('shows findings with place, clauses and remedy, and exceptions with their approver', () => {
    expect(markdown).toContain('### S3BucketVersioned (error): S3 bucket keeps every object version');
    expect(markdown).toMatch(/- \*\*Source:\*\* `templates\/app\.json:\d+`/);
    expect(markdown).toContain('CIP-9.1 (Cloud Infrastructure Policy §9)');
    expect(markdown).toContain(
      '| S3BucketVersioned | App/Excepted | scratch \\| space | security@acme.example | 2027-03-31 | SEC-142 | 1 |',
    );
  });

  test('shows every clause, and what people hold with its task', () => {
    for (const { clause } of coverage(resultOf())) expect(markdown).toContain(`\n| ${clause.id} | ${clause.section} |`);
    const people = markdown.slice(markdown.indexOf('## Held by people'));
    expect(people).toContain('| SEC-2.3 |');
  });

  test('keeps its tables whole, whatever a policy says', () => {
    const odd = definePolicy(
      { id: 'ODD', title: 'Odd', owner: 'a|b\nc', version: '1', contact: 'x' },
      { 'ODD-1': { section: '1', paraphrase: 'this | that\nand more', fate: ['evidence'], satisfiedBy: 'x', serves: ['integrity'] } }, // prettier-ignore
    );
    const text = complianceMarkdown({ ...resultOf(), policies: [odd] });
    expect(text).toContain('| ODD-1 | 1 | this \\| that and more | not by a rule |  | 0 | 0 | 0 |');
  });
});

test('the findings of the command line leave out what was approved', () => {
  expect(jsonFindings(resultOf()).map(({ logicalId, verdict }) => [logicalId, verdict])).toEqual([
    ['Bad', 'violation'],
    ['Open', 'undecidable'],
  ]);
});

test('a run of one policy cites no other', () => {
  const result = { ...resultOf(), policies: [cloudInfrastructure], exceptions: [] };
  expect(jsonFindings(result).map(({ policyClauses }) => policyClauses)).toEqual([['CIP-9.1'], ['CIP-9.1']]);
  for (const report of [complianceJson(result), complianceMarkdown(result), findingsText(result)]) {
    expect(report).not.toMatch(/SIP-|SEC-/);
  }
});

test('a clause that exceptions are judged by is not called unchecked', () => {
  expect(statusOf('CIP-13.3', resultOf())).toBe('no resource');
});

test('no evidence is written of a run in which a rule failed', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'evidence-')), 'evidence');
  const errors = [new InternalRuleError('Rule', 'Bucket', new Error('oops'))];
  expect(() => writeEvidence({ ...resultOf(), errors }, folder)).toThrow(/rule Rule failed on Bucket: oops/);
  expect(existsSync(folder)).toBe(false);
});

test('the text counts verdicts and names every exception', () => {
  const text = verdictsText(resultOf());
  expect(text).toContain('1 template, 4 verdicts of 1 rule: 1 compliant, 1 violation, 1 undecidable');
  expect(text).toContain('exception from S3BucketVersioned at App/Excepted, approved by security@acme.example');
  expect(findingsText(resultOf()).endsWith(text)).toBe(true);
});

test('evidence is written whole, and over older evidence', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'evidence-')), 'deep/evidence');
  writeEvidence(resultOf(only('Good')), folder);
  expect(writeEvidence(resultOf(), folder)).toEqual([join(folder, 'compliance.json'), join(folder, 'compliance.md')]);
  expect(readdirSync(folder).sort()).toEqual(['compliance.json', 'compliance.md', 'compliance.schema.json']);
  expect(readFileSync(join(folder, 'compliance.json'), 'utf8')).toBe(complianceJson(resultOf()));
});
