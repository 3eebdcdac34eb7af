import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import type { Source } from '../../lib/engine';
import { fingerprinted, sarif, type CheckResult } from '../../lib/evidence';
import { allRules } from '../../lib/rules';
import { bucket, resources, sample } from './sample';

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } };
      readonly results: readonly (Record<string, unknown> & { partialFingerprints: Record<string, string> })[];
    },
  ];
}

const runOf = (result: CheckResult): Sarif['runs'][0] => (JSON.parse(sarif(result)) as Sarif).runs[0];

const isUri = (text: string): boolean => URL.canParse(text);
const isUriReference = (text: string): boolean => URL.canParse(text, 'file:///a/b/') && !/[\s\\]/.test(text);

/** ajv knows the drafts from 6 on; in this schema draft 4 differs from them in the name of `id` alone. */
function validator(): ReturnType<Ajv['compile']> {
  const file = join(__dirname, 'schemas/sarif-2.1.0-rtm.5.json');
  const { $schema, id, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  expect([$schema, id]).toEqual(['http://json-schema.org/draft-04/schema#', expect.stringContaining('sarif-2.1.0')]);
  expect(JSON.stringify(schema)).not.toMatch(/"exclusiveM(?:in|ax)imum":(?:true|false)/);
  return new Ajv({
    strict: false,
    // One pattern of the schema has a stray bracket.
    unicodeRegExp: false,
    formats: { uri: isUri, 'uri-reference': isUriReference, 'date-time': true },
  }).compile(schema);
}

/** As if the CDK had written down where the constructs were made. */
const madeAt =
  (file: string, line: number) =>
  (source: Source): Source => ({ ...source, sourceOf: () => ({ file: join(process.cwd(), file), line }) });

describe('SARIF', () => {
  const validate = validator();
  const valid = (result: CheckResult) => validate(JSON.parse(sarif(result))) || validate.errors;

  test('is what the schema of SARIF 2.1.0 allows: with findings, without, for every rule, known from a baseline', () => {
    const { Bad } = resources;
    const every = sample(
      { Bad, Plain: { Type: 'AWS::S3::Bucket' }, 'Odd id ä': bucket('A b/C#d', 'Suspended') },
      allRules.map(({ id }) => id),
      madeAt('lib/my stacks/ä.ts', 7),
    );
    expect(every.rows.length).toBeGreaterThan(20);
    const known = sample();
    expect(valid(sample())).toBe(true);
    expect(valid(sample({}))).toBe(true);
    expect(valid(every)).toBe(true);
    expect(valid({ ...known, baseline: { file: 'b' }, rows: known.rows.map((row) => ({ ...row, known: true })) })).toBe(
      true,
    );
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });

  test('describes each rule that found something: remedy, page of AWS, clauses, frameworks, weight', () => {
    expect(runOf(sample()).tool.driver.rules).toMatchObject([
      {
        id: 'S3BucketVersioned',
        name: 'S3BucketVersioned',
        shortDescription: { text: 'S3 bucket keeps every object version' },
        helpUri: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html',
        help: { markdown: expect.stringContaining('**Remedy:** Set `versioned: true`') as string },
        defaultConfiguration: { level: 'error' },
        properties: {
          tags: expect.arrayContaining(['security', 'CIP-9.1', 'nist80053/CP-9']) as string[],
          'security-severity': '7.5',
        },
      },
    ]);
  });

  test.each([
    ['fatal', '9.5', 'error'],
    ['error', '7.5', 'error'],
    ['warning', '4.0', 'warning'],
  ] as const)('weighs a finding of severity %s as GitHub counts', (severity, score, level) => {
    const result = sample();
    const run = runOf({ ...result, rows: result.rows.map((row) => ({ ...row, rule: { ...row.rule, severity } })) });
    expect(run.tool.driver.rules[0]).toMatchObject({
      defaultConfiguration: { level },
      properties: { 'security-severity': score },
    });
    expect(run.results[0]).toMatchObject({ level });
  });

  test('gives no rule more tags than GitHub takes', () => {
    const result = sample({ Plain: { Type: 'AWS::S3::Bucket' } }, allRules.map(({ id }) => id)); // prettier-ignore
    const tags = runOf(result).tool.driver.rules.map(({ properties }) => (properties as { tags: string[] }).tags);
    expect(Math.max(...tags.map(({ length }) => length))).toBeLessThanOrEqual(20);
  });

  test('points to the line of the construct, and names the template beside it', () => {
    const [result] = runOf(sample(resources, undefined, madeAt('lib/my stacks/a.ts', 7))).results;
    expect(result).toMatchObject({
      ruleId: 'S3BucketVersioned',
      ruleIndex: 0,
      message: { text: expect.stringContaining('versioning is Suspended. Breaks CIP-9.1') as string },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'lib/my%20stacks/a.ts', uriBaseId: 'SRCROOT' },
            region: { startLine: 7 },
          },
          logicalLocations: [{ name: 'Bad', kind: 'resource' }],
        },
      ],
      relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'templates/app.json' } } }],
    });
  });

  test('points to the template where nothing tells the line, and for a finding about the app to the first one', () => {
    const lineless = sample(resources, undefined, (source) => ({ ...source, sourceOf: () => undefined }));
    const first = { artifactLocation: { uri: 'templates/app.json', uriBaseId: 'SRCROOT' }, region: { startLine: 1 } };
    expect(runOf(lineless).results[0]).toMatchObject({ locations: [{ physicalLocation: first }] });
    const { template, stack, logicalId, source, ...ofApp } = sample().rows[3]!;
    expect([template, stack, logicalId, source]).not.toContain(undefined);
    expect(runOf({ ...sample(), rows: [ofApp] }).results[0]).toMatchObject({
      locations: [{ physicalLocation: first }],
    });
  });

  test('names no line where there is no template at all, and is still valid', () => {
    const { template, stack, logicalId, source, ...ofApp } = sample().rows[3]!;
    expect([template, stack, logicalId, source]).not.toContain(undefined);
    const result = { ...sample(), templates: [], rows: [ofApp] };
    expect(valid(result)).toBe(true);
    expect(JSON.stringify(runOf(result).results)).not.toContain('physicalLocation');
  });

  test('has what was approved as suppressed, with reason, approver and end, and nothing that is kept', () => {
    const { results } = runOf(sample());
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      undefined,
      [
        {
          kind: 'external',
          status: 'accepted',
          justification: 'scratch | space; approved by security@acme.example until 2027-03-31; ticket SEC-142',
          properties: { reason: 'scratch | space', approvedBy: 'security@acme.example', until: '2027-03-31', ticket: 'SEC-142' }, // prettier-ignore
        },
      ],
      undefined,
    ]);
  });

  test('calls open, without a level, what cannot be decided, as the standard wants it', () => {
    expect(runOf(sample()).results[2]).toMatchObject({
      kind: 'open',
      level: 'none',
      message: { text: expect.stringContaining('cannot be decided before deployment') as string },
    });
  });

  test('has no time and no path of this machine in it, and is the same each time', () => {
    expect(sarif(sample())).toBe(sarif(sample()));
    expect(sarif(sample())).not.toContain(process.cwd());
    expect(sarif(sample())).not.toMatch(/\d{2}:\d{2}:\d{2}/);
  });
});

describe('a fingerprint', () => {
  const of = (result: CheckResult): readonly string[] => fingerprinted(result).map(({ fingerprint }) => fingerprint);

  test('stays where lines move, other resources come or go, and values change', () => {
    const moved = sample({ Other: bucket('App/Other'), Bad: bucket('App/Bad', 'Off') });
    expect(of(moved)).toContain(of(sample({ Bad: resources.Bad }))[0]);
    expect(of(sample(resources, undefined, madeAt('a.ts', 1)))).toEqual(of(sample(resources, undefined, madeAt('b.ts', 2)))); // prettier-ignore
  });

  test('differs by rule, resource, stack, property, finding, and by whether it could be decided', () => {
    const [row] = sample({ Bad: resources.Bad }).rows;
    const changes = [
      {},
      { rule: { ...row!.rule, id: 'Other' } },
      { constructPath: 'App/Else' },
      { stack: 'Else' },
      { path: 'Properties.Else' },
      { finding: 'Action::s3:*' },
      { verdict: 'undecidable' },
    ] as const;
    const all = changes.flatMap((change) => of({ ...sample(), rows: [{ ...row!, ...change }] }));
    expect(new Set(all).size).toBe(changes.length);
    for (const each of all) expect(each).toMatch(/^[0-9a-f]{64}$/);
  });

  test('tells several findings of one kind on one resource apart', () => {
    const [row] = sample({ Bad: resources.Bad }).rows;
    const [first, second] = of({ ...sample(), rows: [row!, { ...row!, message: 'z' }] });
    expect(second).toBe(`${first ?? ''}:2`);
  });
});
