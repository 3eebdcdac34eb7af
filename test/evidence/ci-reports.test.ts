import {
  clausesText,
  complianceMarkdown,
  csv,
  CSV_HEAD,
  findingsText,
  fingerprinted,
  github,
  githubSummary,
  gitlab,
  junit,
  type CheckResult,
  type Row,
} from '../../lib/evidence';
import { allRules } from '../../lib/rules';
import { bucket, resources, sample } from './sample';
import { parseXml, type Element } from './xml';

const ODD = 'A&<b>"\'\u0000\u001b[31m\uFFFE\uD800]]>';
const odd = (): CheckResult => {
  const result = sample({ Bad: resources.Bad });
  return { ...result, rows: result.rows.map((row) => ({ ...row, message: ODD, stack: ODD })) };
};

/** The result with so many equal findings more, of a severity. */
function many(count: number, severity: Row['rule']['severity'], message = 'versioning is off'): readonly Row[] {
  const [row] = sample({ Bad: resources.Bad }).rows;
  return Array.from({ length: count }, (_, index) => ({
    ...row!,
    rule: { ...row!.rule, severity },
    message,
    logicalId: `B${String(index).padStart(5, '0')}`,
  }));
}

describe('JUnit', () => {
  const suites = (result: CheckResult): readonly Element[] => parseXml(junit(result)).children;
  const caseOf = (result: CheckResult, clause: string): Element =>
    suites(result)
      .flatMap(({ children }) => children)
      .find(({ attributes }) => attributes['name']?.startsWith(`${clause} `))!;

  test('has a suite for each policy and stack, and a case for each clause that the rules of the run check', () => {
    const result = sample();
    const other = result.rows.map((row) => ({ ...row, stack: 'Other' }));
    const both = suites({ ...result, rows: [...result.rows, ...other] });
    expect(both.map(({ attributes }) => attributes['name'])).toEqual(['CIP App', 'SIP App', 'CIP Other', 'SIP Other']);
    // CIP-13.3 is about exceptions, which are judged in every run.
    expect(both[0]!.children.map(({ attributes }) => attributes['name']?.split(' ')[0])).toEqual(['CIP-9.1', 'CIP-13.3']); // prettier-ignore
  });

  test('fails a case by its findings, with place and remedy, and tells there what was approved', () => {
    const found = caseOf(sample(), 'CIP-9.1');
    const [failure, out] = found.children;
    expect(failure).toMatchObject({ name: 'failure', attributes: { message: '2 findings of S3BucketVersioned', type: 'error' } }); // prettier-ignore
    expect(failure!.text).toMatch(/error S3BucketVersioned: App\/Bad \(Bad, AWS::S3::Bucket\): versioning is Suspended \(templates\/app\.json:\d+\)\n {2}remedy: Set/); // prettier-ignore
    expect(out).toMatchObject({ name: 'system-out' });
    expect(out!.text).toMatch(/^approved by security@acme\.example until 2027-03-31: error S3BucketVersioned/);
  });

  test('passes a case by what does not fail the check, and skips one that nothing concerns', () => {
    const result = sample({ Bad: resources.Bad });
    const known = { ...result, baseline: { file: 'b' }, rows: result.rows.map((row) => ({ ...row, known: true as const })) }; // prettier-ignore
    expect(caseOf(known, 'CIP-9.1').children.map(({ name }) => name)).toEqual(['system-out']);
    expect(caseOf({ ...result, failOn: 'fatal' }, 'CIP-9.1').children.map(({ name }) => name)).toEqual(['system-out']);
    expect(caseOf(result, 'CIP-13.3').children.map(({ name }) => name)).toEqual(['skipped']);
    expect(caseOf(sample({ Good: resources.Good }), 'CIP-9.1').children).toEqual([]);
  });

  test('counts what it holds', () => {
    const root = parseXml(junit(sample()));
    expect(root.attributes).toEqual({ name: 'cdk-policy-blueprints', tests: '3', failures: '2', errors: '0', skipped: '1' }); // prettier-ignore
    const cases = root.children.flatMap(({ children }) => children);
    expect(cases).toHaveLength(3);
    expect(cases.filter(({ children }) => children.some(({ name }) => name === 'failure'))).toHaveLength(2);
  });

  test('is well-formed whatever a template holds, and of every rule', () => {
    const text = parseXml(junit(odd())).children.flatMap(({ children }) =>
      children.flatMap((each) => each.children),
    )[0]!;
    expect(text.text).toContain('A&<b>"\'\\u{0}\\u{1b}[31m\\u{fffe}\\u{d800}]]>');
    expect(() => parseXml(junit(sample(resources, allRules.map(({ id }) => id))))).not.toThrow(); // prettier-ignore
    expect(parseXml(junit(sample({}))).attributes['tests']).toBe('0');
  });
});

describe('GitHub annotations', () => {
  const lines = (result: CheckResult): readonly string[] => github(result).trimEnd().split('\n');

  test('name file, line, rule, finding, clauses and remedy', () => {
    expect(lines(sample({ Bad: resources.Bad }))[0]).toMatch(
      /^::error file=templates\/app\.json,line=\d+,title=S3BucketVersioned%3A S3 bucket keeps every object version::App\/Bad \(Bad, AWS::S3::Bucket\): versioning is Suspended \(SIP-DH\.7, CIP-9\.1\)%0ASet `versioned: true`/,
    );
  });

  test('are as many as GitHub shows of a kind, the gravest first, and the rest is counted', () => {
    const result = {
      ...sample({}),
      rows: [...many(8, 'error'), ...many(12, 'warning'), ...many(7, 'fatal', 'public')],
    };
    const shown = lines(result);
    expect(shown.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(shown.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
    expect(shown.slice(0, 7).every((line) => line.includes('): public ('))).toBe(true);
    expect(shown[20]).toMatch(/^::notice title=cdk-policy-blueprints::7 more findings are not annotated/);
    expect(shown).toHaveLength(22);
  });

  test('leave out what the baseline knows and what was approved', () => {
    const result = sample();
    const known = { ...result, baseline: { file: 'b' }, rows: result.rows.map((row) => ({ ...row, known: true as const })) }; // prettier-ignore
    expect(lines(known)).toEqual([expect.stringMatching(/1 approved, 2 known from the baseline$/)]);
  });

  test('give no text of a template the chance to be a command', () => {
    const [row] = many(1, 'error', 'a\r\n::set-output name=x::y\r::stop\n%0A%25\u001b');
    const text = github({ ...sample({}), rows: [{ ...row!, constructPath: 'a,b:c', source: { file: 'x,line=9:1%.ts', line: 3 } }] }); // prettier-ignore
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1);
    expect(text).toContain('file=x%2Cline=9%3A1%25.ts,line=3,title=');
    expect(text).toContain('a%0A::set-output name=x::y%0A::stop%0A%250A%2525\\u{1b}');
    expect(text).not.toContain('\r');
  });
});

describe('the summary of a job', () => {
  const size = (text: string): number => Buffer.byteLength(text);
  const rowsOf = (text: string): number =>
    text.split('\n').filter((line) => /^\| (fatal|error|warning)/.test(line)).length;

  test('has the totals and a row for each open finding', () => {
    const text = githubSummary(sample());
    expect(text).toMatch(/^## Policy checks failed\n\n1 template, 4 verdicts/);
    expect(text).toMatch(/\n\| error \| S3BucketVersioned \| App\/Bad \(Bad, AWS::S3::Bucket\) \| versioning is Suspended \| templates\/app\.json:\d+ \| SIP-DH\.7, CIP-9\.1 \|\n/); // prettier-ignore
    expect(rowsOf(text)).toBe(2);
    expect(githubSummary(sample({}))).toMatch(/^## Policy checks passed\n\n[^|]*$/);
  });

  test('stays below 1 MiB by leaving out whole rows, the lightest first, and says how many', () => {
    const result = { ...sample({}), rows: [...many(6000, 'warning', 'ä'.repeat(100)), ...many(5, 'fatal')] };
    const text = githubSummary(result);
    expect(size(text)).toBeLessThanOrEqual(1024 * 1024);
    expect(size(text)).toBeGreaterThan(1024 * 1024 - 1000);
    const [, left] = /\n(\d+) of 6005 findings are left out: GitHub takes no more text\.\n$/.exec(text) ?? [];
    expect(rowsOf(text) + Number(left)).toBe(6005);
    expect(text.match(/^\| fatal/gm)).toHaveLength(5);
    for (const line of text.split('\n').filter((each) => each.startsWith('| '))) expect(line).toMatch(/ \|$/);
  });

  test.each([0, 50, 400, 900])('fits into %d bytes', (room) => {
    expect(size(githubSummary({ ...sample({}), rows: many(50, 'error') }, room))).toBeLessThanOrEqual(room);
  });

  test('shows what a template holds as text', () => {
    const text = githubSummary({ ...sample({}), rows: many(1, 'error', '<img src=x>|a|\n[x](http://y) `z` @team') });
    expect(text.split('\n').at(-2)!.match(/ \| /g)).toHaveLength(5);
    expect(text).not.toMatch(/<img|\[x\]|`z`|@team/);
    expect(text).toContain('&#60;img src=x&#62;&#124;a&#124; &#91;x&#93;(http://y)');
  });
});

describe('GitLab code quality', () => {
  interface Entry {
    readonly fingerprint: string;
    readonly severity: string;
  }
  const entries = (result: CheckResult): readonly Entry[] => JSON.parse(gitlab(result)) as Entry[];

  test('has the keys that GitLab reads, for each open finding', () => {
    expect(entries(sample())).toMatchObject([
      {
        check_name: 'S3BucketVersioned',
        description: expect.stringMatching(/^S3 bucket keeps every object version: App\/Bad .*: versioning is Suspended\. Breaks SIP-DH\.7/) as string, // prettier-ignore
        severity: 'critical',
        fingerprint: fingerprinted(sample())[0]!.fingerprint,
        location: { path: 'templates/app.json', lines: { begin: expect.any(Number) as number } },
      },
      { check_name: 'S3BucketVersioned' },
    ]);
    expect(gitlab(sample({}))).toBe('[]\n');
  });

  test('weighs as GitLab does, and gives no two findings one fingerprint', () => {
    const rows = [...many(2, 'fatal'), ...many(2, 'error', 'other'), ...many(2, 'warning', 'third')];
    const all = entries({ ...sample({}), rows });
    expect(new Set(all.map(({ severity }) => severity))).toEqual(new Set(['blocker', 'critical', 'minor']));
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(6);
  });
});

describe('CSV', () => {
  test('has a row for each finding, the approved ones with who approved them', () => {
    const [head, ...rows] = csv(sample()).split('\r\n');
    expect(head).toBe(CSV_HEAD);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatch(/^S3BucketVersioned,error,violation,open,SIP-DH\.7 CIP-9\.1,App,prod,,,AWS::S3::Bucket,Bad,App\/Bad,templates\/app\.json,\d+,templates\/app\.json,/); // prettier-ignore
    expect(rows[1]).toMatch(/,approved,.*,security@acme\.example,2027-03-31,scratch \| space,[0-9a-f]{64}$/);
    expect(rows[3]).toBe('');
  });

  test('quotes what needs it, after RFC 4180', () => {
    const text = csv({ ...sample({}), rows: many(1, 'error', 'a "b", c\nd') });
    expect(text).toContain(',"a ""b"", c\nd",');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '＝1', '\uFEFF=1'])(
    '%j does not run in a spreadsheet',
    (message) => {
      const text = csv({ ...sample({}), rows: many(1, 'error', message) });
      expect(text).toMatch(/,"?'[^,]*1(?:\))?"?,/);
      expect(text).not.toMatch(/,"?\s*[=+\-@＝]/);
    },
  );
});

test('equal results give equal reports, in any order of the rows and without a path of this machine', () => {
  const result = sample();
  const reversed = { ...result, rows: [...result.rows].reverse() };
  for (const render of [junit, github, githubSummary, gitlab, csv]) {
    expect(render(reversed)).toBe(render(result));
    expect(render(result)).not.toContain(process.cwd());
  }
});

test('text and Markdown say which findings are known', () => {
  const result = sample({ Bad: bucket('App/Bad') });
  const known = { ...result, baseline: { file: 'b' }, rows: result.rows.map((row) => ({ ...row, known: true as const })) }; // prettier-ignore
  expect(findingsText(known)).toMatch(/^ERROR \(known\) S3BucketVersioned: /);
  expect(findingsText(known)).toMatch(/, 1 known from the baseline\n$/);
  expect(complianceMarkdown(known)).toContain('- **Known:** in the baseline');
  expect(findingsText(result)).not.toMatch(/known/);
});

describe('the findings by clause', () => {
  test('name for each open clause what is missing, and the construct that brings it', () => {
    const text = clausesText(sample({ Bad: resources.Bad, Good: resources.Good }));
    expect(text).toMatch(/^CIP-9\.1 \(Cloud Infrastructure Policy §9\): .+\n {2}error S3BucketVersioned\n {4}App\/Bad \(Bad, AWS::S3::Bucket\): versioning is Suspended\n {4}kept by: .*\bEncryptedBucket\b.*\n\nSIP-DH\.7/); // prettier-ignore
    expect(text).not.toMatch(/App\/Good|App\/Excepted|CIP-13\.3/);
    expect(clausesText(sample({ Good: resources.Good }))).toMatch(/^1 template, 1 verdict of/);
  });

  test('say the remedy of a rule that no construct keeps', () => {
    const result = sample({ Bad: resources.Bad });
    const other = { ...result, rows: result.rows.map((row) => ({ ...row, rule: { ...row.rule, id: 'HouseRule' } })) };
    expect(clausesText(other)).toContain('\n    remedy: Set `versioned: true`');
  });
});
