import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonFinding } from '../../lib/evidence';
import { BARE, CLEAN, folderWith, run, runWith } from './run';

const FORMATS = ['text', 'clauses', 'json', 'markdown', 'sarif', 'junit', 'github', 'gitlab', 'csv'] as const;

const findingsOf = (folder: string, ...words: string[]): readonly JsonFinding[] =>
  JSON.parse(run(folder, 'check', 'a.json', '--format', 'json', ...words).stdout) as JsonFinding[];

/** A public database, which is fatal, and a bucket that lacks nearly everything. */
const FATAL = JSON.stringify({
  Resources: {
    Plain: { Type: 'AWS::S3::Bucket' },
    Db: { Type: 'AWS::RDS::DBInstance', Properties: { PubliclyAccessible: true } },
  },
});

/** A bucket with so many others, and the lines of a file moved. */
const withBuckets = (...names: string[]): string =>
  JSON.stringify({ Resources: Object.fromEntries(names.map((name) => [name, { Type: 'AWS::S3::Bucket' }])) }, null, 4);

describe('blueprints check --format', () => {
  const folder = folderWith({ 'a.json': BARE, 'clean.json': CLEAN });

  test.each(FORMATS)('%s is printed and written alike, and one report takes the place of another', (format) => {
    const { code, stdout, stderr } = run(folder, 'check', 'a.json', '--format', format);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('S3BucketEncryptedByCustomerKey');
    for (const older of FORMATS) {
      for (const template of ['a.json', 'clean.json']) {
        run(folder, 'check', template, '--format', older, '--output', 'report', '--force');
        expect(run(folder, 'check', 'a.json', '--format', format, '--output', 'report')).toMatchObject({ code: 1, stdout: '', stderr: '' }); // prettier-ignore
      }
    }
    expect(readFileSync(join(folder, 'report'), 'utf8')).toBe(stdout);
  });

  test.each(FORMATS)('%s ends with 0 where nothing is found', (format) => {
    expect(run(folder, 'check', 'clean.json', '--format', format).code).toBe(0);
  });

  test.each(['text', 'markdown', 'junit', 'github', 'csv', 'sarif', 'gitlab'])(
    '%s cannot steer a terminal',
    (format) => {
      const odd = folderWith({
        'a.json': JSON.stringify({ Resources: { 'A\u001b[31mX': { Type: 'AWS::S3::Bucket' } } }),
      });
      const { stdout } = run(odd, 'check', 'a.json', '--format', format);
      expect(stdout).toContain('[31mX');
      expect(stdout).not.toContain('\u001b');
    },
  );

  test.each([
    [
      'SARIF of ESLint',
      '{"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "runs": [{"tool": {"driver": {"name": "ESLint"}}}]}',
    ],
    ['Code Quality', '[{"description": "x", "check_name": "other", "fingerprint": "y"}]'],
    ['JUnit of Jest', '<?xml version="1.0"?>\n<testsuites name="jest tests"/>'],
    ['another table', 'rule,severity\r\n'],
  ])('never overwrites a report of another tool: %s', (_, text) => {
    writeFileSync(join(folder, 'other'), text);
    expect(run(folder, 'check', 'a.json', '--format', 'sarif', '--output', 'other').code).toBe(2);
    expect(readFileSync(join(folder, 'other'), 'utf8')).toBe(text);
  });

  test('github appends to the summary of the step, and nothing else does', () => {
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, 'before');
    const env = { GITHUB_STEP_SUMMARY: summary };
    for (const format of FORMATS) {
      if (format !== 'github') runWith(env, folder, 'check', 'a.json', '--format', format);
    }
    expect(readFileSync(summary, 'utf8')).toBe('before');
    expect(runWith(env, folder, 'check', 'a.json', '--format', 'github').code).toBe(1);
    expect(readFileSync(summary, 'utf8')).toMatch(
      /^before\n## Policy checks failed\n(.*\n)+\| error \| S3BucketVersioned/,
    );
  });

  test('github leaves the summary of the step below 1 MiB, whatever stood there before', () => {
    const summary = join(folder, 'full.md');
    writeFileSync(summary, 'x'.repeat(1024 * 1024 - 1500));
    runWith({ GITHUB_STEP_SUMMARY: summary }, folder, 'check', 'a.json', '--format', 'github');
    const text = readFileSync(summary, 'utf8');
    expect(text.length).toBeLessThanOrEqual(1024 * 1024);
    expect(text).toMatch(/findings are left out: GitHub takes no more text\.\n$/);
  });
});

test('sarif points to the line of an app that made the construct', () => {
  const folder = folderWith({
    'bin/app.js': [
      "const { App, Stack } = require('aws-cdk-lib/core');",
      "const { Bucket } = require('aws-cdk-lib/aws-s3');",
      "const app = new App({ outdir: 'cdk.out' });",
      "for (const name of ['One', 'Two']) {",
      "  new Bucket(new Stack(app, name), 'Uploads');",
      '}',
      'app.synth();',
    ].join('\n'),
  });
  const env = { ...process.env, NODE_PATH: join(__dirname, '../../node_modules'), CDK_VALIDATION: 'false' };
  const { status, stderr } = spawnSync(process.execPath, ['bin/app.js'], { cwd: folder, env, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const cwd = jest.spyOn(process, 'cwd').mockReturnValue(folder);
  try {
    const log = JSON.parse(run(folder, 'check', '--format', 'sarif').stdout) as {
      runs: [{ results: { ruleId: string; locations: unknown[]; partialFingerprints: Record<string, string> }[] }];
    };
    const found = log.runs[0].results.filter(({ ruleId }) => ruleId === 'S3BucketVersioned');
    const made = { artifactLocation: { uri: 'bin/app.js', uriBaseId: 'SRCROOT' }, region: { startLine: 5 } };
    expect(found.map(({ locations }) => locations)).toMatchObject([[{ physicalLocation: made }], [{ physicalLocation: made }]]); // prettier-ignore
    expect(new Set(found.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash'])).size).toBe(
      2,
    );
    expect(JSON.stringify(log)).not.toContain(folder);
  } finally {
    cwd.mockRestore();
  }
});

describe('blueprints check --fail-on', () => {
  test.each([
    ['a.json', 'fatal', 0],
    ['a.json', 'error', 1],
    ['a.json', 'warning', 1],
    ['fatal.json', 'fatal', 1],
    ['clean.json', 'warning', 0],
  ] as const)('%s fails from %s on with %d', (file, severity, code) => {
    const folder = folderWith({ 'a.json': BARE, 'fatal.json': FATAL, 'clean.json': CLEAN });
    expect(run(folder, 'check', file, '--fail-on', severity).code).toBe(code);
  });

  test('fails for warnings alone if it is told to', () => {
    const folder = folderWith({ 'a.json': BARE });
    const warnings = findingsOf(folder).filter(({ severity }) => severity === 'warning');
    run(folder, 'check', 'a.json', '--write-baseline', 'all.json');
    const { findings } = JSON.parse(readFileSync(join(folder, 'all.json'), 'utf8')) as { findings: { rule: string }[] };
    const errors = findings.filter(({ rule }) => warnings.every((each) => each.rule !== rule));
    writeFileSync(join(folder, 'errors.json'), JSON.stringify({ schemaVersion: 1, findings: errors }));
    expect(warnings.length).toBeGreaterThan(0);
    expect(run(folder, 'check', 'a.json', '--baseline', 'errors.json').code).toBe(0);
    expect(run(folder, 'check', 'a.json', '--baseline', 'errors.json', '--fail-on', 'warning').code).toBe(1);
  });

  test('another word is refused', () => {
    const { code, stderr } = run(folderWith({ 'a.json': BARE }), 'check', 'a.json', '--fail-on', 'info');
    expect([code, stderr]).toEqual([2, "blueprints: --fail-on is 'info'; allowed: fatal, error, warning\n"]);
  });
});

describe('blueprints check --baseline', () => {
  test('lets an app adopt the packs: what was there passes, what is new fails', () => {
    const folder = folderWith({ 'a.json': withBuckets('One', 'Two') });
    const written = run(folder, 'check', 'a.json', '--write-baseline', 'baseline.json');
    expect([written.code, written.stderr]).toEqual([0, expect.stringMatching(/^blueprints: baseline\.json: \d+ findings written\n$/)]); // prettier-ignore
    expect(run(folder, 'check', 'a.json', '--baseline', 'baseline.json')).toMatchObject({ code: 0, stderr: '' });
    writeFileSync(join(folder, 'a.json'), withBuckets('New', 'One', 'Two'));
    const again = run(folder, 'check', 'a.json', '--baseline', 'baseline.json');
    expect([again.code, again.stderr]).toEqual([1, '']);
    const known = findingsOf(folder, '--baseline', 'baseline.json');
    expect(new Set(known.filter((each) => each.known === false).map(({ logicalId }) => logicalId))).toEqual(new Set(['New'])); // prettier-ignore
    expect(new Set(known.filter((each) => each.known).map(({ logicalId }) => logicalId))).toEqual(new Set(['One', 'Two'])); // prettier-ignore
  });

  test('tells which entries match nothing any more', () => {
    const folder = folderWith({ 'a.json': withBuckets('One', 'Two') });
    run(folder, 'check', 'a.json', '--write-baseline', 'baseline.json');
    writeFileSync(join(folder, 'a.json'), withBuckets('One'));
    const { code, stderr } = run(folder, 'check', 'a.json', '--baseline', 'baseline.json', '--format', 'sarif');
    expect(code).toBe(0);
    expect(stderr).toContain(
      'blueprints: baseline.json: S3BucketVersioned at Two (Two, AWS::S3::Bucket) matches nothing any more; delete the entry\n',
    );
    expect(stderr).not.toContain('One (One');
  });

  test('never takes a fatal finding', () => {
    const folder = folderWith({ 'a.json': FATAL });
    const written = run(folder, 'check', 'a.json', '--write-baseline', 'baseline.json');
    expect([written.code, written.stderr]).toEqual([1, expect.stringMatching(/; \d+ fatal findings are not among them and have to be fixed\n$/)]); // prettier-ignore
    const fatal = findingsOf(folder).find(({ severity }) => severity === 'fatal')!.rule;
    const baseline = JSON.parse(readFileSync(join(folder, 'baseline.json'), 'utf8')) as {
      findings: { rule: string }[];
    };
    expect(baseline.findings.map(({ rule }) => rule)).not.toContain(fatal);
    baseline.findings[0]!.rule = fatal;
    writeFileSync(join(folder, 'baseline.json'), JSON.stringify(baseline));
    expect(run(folder, 'check', 'a.json', '--baseline', 'baseline.json')).toEqual({
      code: 2,
      stdout: '',
      stderr: `blueprints: baseline.json: findings[0].rule: is "${fatal}", which is fatal and has to be fixed; allowed: rules of severity error or warning\n`,
    });
  });

  test('is overwritten with --force only', () => {
    const folder = folderWith({ 'a.json': BARE, 'baseline.json': '' });
    expect(run(folder, 'check', 'a.json', '--write-baseline', 'baseline.json')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'blueprints: --write-baseline is baseline.json, which is there already; use --force\n',
    });
    expect(readFileSync(join(folder, 'baseline.json'), 'utf8')).toBe('');
    expect(run(folder, 'check', 'a.json', '--write-baseline', 'baseline.json', '--force').code).toBe(0);
    expect(run(folder, 'check', 'a.json', '--baseline', 'baseline.json').code).toBe(0);
  });

  test.each<[readonly string[], string]>([
    [['--baseline', 'none.json'], '--baseline is none.json, which is not there; --write-baseline makes one'],
    [['--baseline', '.'], '--baseline is ., which is no file; --write-baseline makes one'],
    [['--baseline', 'a.json'], 'a.json: Resources: is no key here; allowed: schemaVersion, findings'],
    [['--write-baseline', '.', '--force'], '--write-baseline is ., which is a folder; a file is needed'],
    [['--baseline', 'a', '--write-baseline', 'b'], '--baseline and --write-baseline exclude each other'],
  ])('%j is refused in words', (words, message) => {
    const { code, stdout, stderr } = run(folderWith({ 'a.json': BARE }), 'check', 'a.json', ...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`blueprints: ${message}`);
  });
});
