import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { App, Stack, Validations } from 'aws-cdk-lib/core';
import type { JsonFinding } from '../../lib/evidence';
import { Exceptions, TODAY_CONTEXT } from '../../lib/exceptions';
import { BlueprintChecks } from '../../lib/packs';
import { BARE, CLEAN, folderWith, run } from './run';

const findingsIn = (text: string): readonly JsonFinding[] => JSON.parse(text) as readonly JsonFinding[];

describe('blueprints check', () => {
  test('ends with 0 where nothing is found, with 1 where something is', () => {
    const folder = folderWith({ 'clean.json': CLEAN, 'bare.json': BARE });
    expect(run(folder, 'check', 'clean.json').code).toBe(0);
    expect(run(folder, 'check', 'bare.json').code).toBe(1);
  });

  test('prints findings as JSON with exactly the keys that are public', () => {
    const { stdout } = run(folderWith({ 'bare.json': BARE }), 'check', 'bare.json', '--format', 'json');
    const findings = findingsIn(stdout);
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual([
        'rule', 'severity', 'verdict', 'policyClauses', 'template', 'stack', 'logicalId', 'resourceType',
        'constructPath', 'path', 'message', 'remedy',
      ]); // prettier-ignore
    }
    expect(findings.find(({ rule }) => rule === 'S3BucketVersioned')).toEqual({
      rule: 'S3BucketVersioned',
      severity: 'error',
      verdict: 'violation',
      policyClauses: ['CIP-9.1'],
      template: expect.stringMatching(/bare\.json$/) as string,
      stack: 'bare.json',
      logicalId: 'Plain',
      resourceType: 'AWS::S3::Bucket',
      constructPath: null,
      path: 'Properties.VersioningConfiguration.Status',
      message: 'versioning is absent',
      remedy: 'Set `versioned: true`, or use `EncryptedBucket`.',
    });
  });

  test('names resource, file and line, clauses, finding and remedy in its text', () => {
    const yaml =
      'Parameters: {}\nResources:\n  Other:\n    Type: AWS::SNS::Topic\n  Plain:\n    Type: AWS::S3::Bucket\n';
    const { stdout } = run(folderWith({ 'bare.yaml': yaml }), 'check', 'bare.yaml');
    expect(stdout).toMatch(
      /ERROR S3BucketVersioned: .*\n {2}resource {2}Plain \(Plain, AWS::S3::Bucket\)\n {2}source {4}\S*bare\.yaml:5\n(?:.*\n)? {2}found {5}versioning is absent\n {2}breaks {4}CIP-9\.1 \(Cloud Infrastructure Policy §9\): .*\n {2}remedy/,
    );
  });

  test('reads YAML with short forms, JSON with a byte order mark, and folders of templates', () => {
    const folder = folderWith({
      'a/one.yaml':
        'Resources:\n  One:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: !Sub "${AWS::StackName}-x"\n',
      'a/deep/two.json': `\uFEFF${BARE}`,
      'a/package.json': '{"name": "no template"}',
      'a/notes.yml': 'just: text',
      'a/node_modules/x/three.json': BARE,
    });
    const { code, stdout } = run(folder, 'check', 'a', '--format', 'json');
    expect(code).toBe(1);
    expect(new Set(findingsIn(stdout).map(({ logicalId }) => logicalId))).toEqual(new Set(['One', 'Plain']));
  });

  test('holds a stack to the environment that is asked for, else to the strictest', () => {
    const folder = folderWith({ 'bare.json': BARE });
    const rules = (...words: string[]) =>
      findingsIn(run(folder, 'check', 'bare.json', '--format', 'json', ...words).stdout).map(({ rule }) => rule);
    expect(rules()).toContain('S3BucketRetainedInProduction');
    expect(rules('--environment', 'dev')).not.toContain('S3BucketRetainedInProduction');
  });

  test('asks the rules of one policy only', () => {
    const { stdout } = run(folderWith({ 'bare.json': BARE }), 'check', 'bare.json', '--pack', 'SecurityPolicyChecks', '--format', 'json'); // prettier-ignore
    const rules = findingsIn(stdout).map(({ rule }) => rule);
    expect(rules).toContain('S3BucketEncryptedByCustomerKey');
    expect(rules).not.toContain('S3BucketVersioned');
  });

  test('writes a report whole, over an older report, and over nothing else', () => {
    const folder = folderWith({ 'bare.json': BARE, 'notes.txt': 'mine' });
    for (const format of ['text', 'json', 'markdown', 'text']) {
      expect(run(folder, 'check', 'bare.json', '--format', format, '--output', 'report')).toMatchObject({ code: 1, stdout: '', stderr: '' }); // prettier-ignore
    }
    expect(run(folder, 'check', 'bare.json', '--output', 'notes.txt')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'blueprints: --output is notes.txt, which is there already and is no report of ours; use --force\n',
    });
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('mine');
    expect(run(folder, 'check', 'bare.json', '--output', 'notes.txt', '--force').code).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(['bare.json', 'notes.txt', 'report']);
  });
});

describe('blueprints check of a cloud assembly', () => {
  const synthesise = (prepare: (bucket: CfnBucket) => void): string => {
    const app = new App({
      outdir: join(folderWith({}), 'cdk.out'),
      context: { [TODAY_CONTEXT]: '2026-11-21', '@aws-cdk/core:failSynthOnValidationErrors': false },
    });
    Validations.of(app).addPlugins(new BlueprintChecks(app));
    const stack = new Stack(app, 'Stack');
    const bucket = new CfnBucket(stack, 'Bucket');
    prepare(bucket);
    return app.synth().directory;
  };
  const check = (folder: string, today = '2026-11-21') => {
    const before = process.env['SOURCE_DATE_EPOCH'];
    process.env['SOURCE_DATE_EPOCH'] = String(Date.parse(today) / 1000);
    try {
      return findingsIn(run(folder, 'check', '.', '--format', 'json').stdout);
    } finally {
      if (before === undefined) delete process.env['SOURCE_DATE_EPOCH'];
      else process.env['SOURCE_DATE_EPOCH'] = before;
    }
  };
  const approve = (bucket: CfnBucket): void => {
    Exceptions.of(bucket).approve({ rule: 'S3BucketVersioned', reason: 'scratch', approvedBy: 'security', until: '2026-12-31' }); // prettier-ignore
  };

  test('finds what the pack found, by construct path, and holds it to the strictest environment', () => {
    const rules = check(synthesise(() => undefined));
    expect(rules.find(({ rule }) => rule === 'S3BucketVersioned')?.constructPath).toBe('Stack/Bucket');
    expect(rules.map(({ rule }) => rule)).toContain('S3BucketRetainedInProduction');
  });

  test('is found in a folder, too', () => {
    const folder = join(
      synthesise(() => undefined),
      '..',
    );
    expect(run(folder, 'check', '.').stdout).toContain('Stack/Bucket');
    expect(run(folder, 'check').stdout).toContain('Stack/Bucket');
  });

  test('sets aside what was approved, until the approval ends', () => {
    const folder = synthesise(approve);
    const rules = (today: string) => check(folder, today).map(({ rule }) => rule);
    expect(rules('2026-12-31')).not.toContain('S3BucketVersioned');
    expect(rules('2027-01-01')).toEqual(expect.arrayContaining(['S3BucketVersioned', 'AcknowledgementNotApproved']));
  });

  test('sets nothing aside for an acknowledgement that nobody approved', () => {
    const folder = synthesise((bucket) => {
      Validations.of(bucket).acknowledge({ id: 'BlueprintChecks::S3BucketVersioned', reason: '.' });
    });
    expect(check(folder).map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['S3BucketVersioned', 'AcknowledgementNotApproved']),
    );
  });
});

describe('what cannot be checked', () => {
  const folder = folderWith({
    'empty.json': '',
    'list.json': '[1, 2]',
    'text.yaml': 'just text',
    'broken.json': '{"Resources": {',
    'broken.yaml': 'Resources:\n  A: [',
    'typeless.json': '{"Resources": {"A": {}}}',
    'properties.json': '{"Resources": {"A": {"Type": "AWS::S3::Bucket", "Properties": []}}}',
    'binary.json': Buffer.from([0, 1, 2, 255, 254]),
    'deep.json': '['.repeat(300) + ']'.repeat(300),
    'deeper.json': '{"a":'.repeat(200_000),
    'deep.yaml': '- '.repeat(5_000),
    'nothing/readme.txt': 'no templates',
    'damaged/manifest.json': '{"artifacts": {"S": {"type": "aws:cloudformation:stack", "properties": {}}}}',
    'gone/manifest.json': '{"artifacts": {"S": {"type": "aws:cloudformation:stack", "properties": {"templateFile": "x.json"}}}}', // prettier-ignore
    'itself/manifest.json':
      '{"artifacts": {"A": {"type": "cdk:cloud-assembly", "properties": {"directoryName": "."}}}}',
    'none/manifest.json': '{"artifacts": {}}',
    'clean.json': CLEAN,
    'bad-engagement.yaml': 'name: x\nname: y\n',
  });

  test.each<[readonly string[], RegExp]>([
    [['check'], /nothing to check: there is no cdk\.out here/],
    [['check', 'missing.json'], /missing\.json: no such file or folder/],
    [['check', 'nothing'], /nothing: nothing to check; a cdk\.out folder or CloudFormation templates are needed/],
    [['check', 'empty.json'], /empty\.json: the file is empty/],
    [['check', 'list.json'], /not a CloudFormation template: the document is a list, not an object/],
    [['check', 'text.yaml'], /not a CloudFormation template: the document is "just text"/],
    [['check', 'broken.json'], /broken\.json:1:\d+: not valid JSON/],
    [['check', 'broken.yaml'], /broken\.yaml:\d+:\d+: not valid YAML/],
    [['check', 'typeless.json'], /resource `A` has the type missing, an object with a `Type` .* is needed/],
    [['check', 'properties.json'], /`Properties` of resource `A` is a list, an object is needed/],
    [['check', 'binary.json'], /binary\.json: not a text file/],
    [['check', 'deep.json'], /more than 200 levels of nesting/],
    [['check', 'deeper.json'], /more than 200 levels of nesting/],
    [['check', 'deep.yaml'], /more than 200 levels of nesting/],
    [['check', 'damaged'], /manifest\.json: `templateFile` of an artifact is missing/],
    [['check', 'gone'], /x\.json: the cloud assembly names this file, but it cannot be read/],
    [['check', 'itself'], /manifest\.json: the cloud assembly contains itself/],
    [['check', 'none'], /none: nothing to check; a cdk\.out folder or/],
    [
      ['check', 'clean.json', '--pack', 'BluePrintCheck'],
      /there is no pack 'BluePrintCheck'; did you mean 'BlueprintChecks'\?/,
    ],
    [
      ['check', 'clean.json', '--environment', 'production'],
      /--environment is 'production'; allowed: dev, stage, prod/,
    ],
    [['check', 'clean.json', '--format', 'jsn'], /there is no format 'jsn'; did you mean 'json'\?/],
    [['check', 'clean.json', '--colour'], /Unknown option '--colour'.*; see blueprints --help/],
    [['check', 'clean.json', '--engagement', 'bad-engagement.yaml'], /bad-engagement\.yaml:2:1 name: /],
    [['check', 'clean.json', '--engagement', 'none.yaml'], /none\.yaml/],
    [['check', 'clean.json', '--output', 'nothing'], /--output is nothing, which is a folder; a file is needed/],
    [['chek'], /there is no command 'chek'; did you mean 'check'\?/],
    [['explain'], /explain needs the id of a rule or a clause/],
    [['explain', 'S3BucketVersionned'], /did you mean 'S3BucketVersioned'\?/],
    [['rules', 'more'], /too many words: more/],
  ])('%j is refused in words', (words, message) => {
    const { code, stdout, stderr } = run(folder, ...words);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at |internal error/);
    expect(stderr).toMatch(/^(blueprints: .+\n)+$/);
    expect([code, stdout]).toEqual([2, '']);
  });
});

test('what a template holds cannot steer the terminal', () => {
  const id = 'A\u001b[31mX';
  const folder = folderWith({ 'odd.json': JSON.stringify({ Resources: { [id]: { Type: 'AWS::S3::Bucket' } } }) });
  const { stdout } = run(folder, 'check', 'odd.json');
  expect(stdout).not.toContain('\u001b');
  expect(stdout).toContain('A\\u{1b}[31mX');
});

test('a date that is none is refused in words', () => {
  const folder = folderWith({ 'cdk.out/manifest.json': '{"artifacts": {"S": {"type": "aws:cloudformation:stack", "environment": "aws://1/r", "properties": {"templateFile": "s.json"}}}}', 'cdk.out/s.json': CLEAN }); // prettier-ignore
  const before = process.env['SOURCE_DATE_EPOCH'];
  process.env['SOURCE_DATE_EPOCH'] = 'x';
  try {
    expect(run(folder, 'check')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'blueprints: SOURCE_DATE_EPOCH is "x"; seconds since 1970 are needed\n',
    });
  } finally {
    if (before === undefined) delete process.env['SOURCE_DATE_EPOCH'];
    else process.env['SOURCE_DATE_EPOCH'] = before;
  }
});

describe('blueprints rules and explain', () => {
  const cwd = folderWith({});

  test('list every rule', () => {
    const { code, stdout } = run(cwd, 'rules');
    // Two more are about exceptions.
    expect([code, stdout.split('\n').length - 1]).toEqual([0, new BlueprintChecks().rules.length + 2]);
    const rules = JSON.parse(run(cwd, 'rules', '--format', 'json').stdout) as Record<string, unknown>[];
    expect(rules.find(({ id }) => id === 'S3BucketVersioned')).toMatchObject({
      severity: 'error',
      severityReason: 'nothing is lost until somebody overwrites or deletes, and then for good',
      resources: ['AWS::S3::Bucket'],
      policyClauses: ['CIP-9.1'],
    });
  });

  test('explain a rule by its clauses and a clause by its rules, in any case', () => {
    expect(run(cwd, 'explain', 's3bucketversioned').stdout).toContain('CIP-9.1 (Cloud Infrastructure Policy §9)');
    expect(run(cwd, 'explain', 's3bucketversioned').stdout).toContain('why an error      nothing is lost until');
    expect(run(cwd, 'explain', 'cip-9.1').stdout).toContain('S3BucketVersioned: S3 bucket keeps every object version');
    expect(run(cwd, 'explain', 'SIP-IP.2').stdout).toContain('checked by        `blueprints licences`: each package');
    expect(run(cwd, 'explain', 'SEC-2.3').stdout).toContain('organisational');
  });

  test('list every family of resources with its rules, and say of each rule which it is about', () => {
    const { code, stdout } = run(cwd, 'families');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Storage +\d+ rules {2}in the scope of CIP-2$/m);
    expect(stdout).toMatch(/^Network +\d+ rules$/m);
    const families = JSON.parse(run(cwd, 'families', '--format', 'json').stdout) as Record<string, unknown>[];
    expect(families.find(({ id }) => id === 'storage')).toMatchObject({
      title: 'Storage',
      inScope: true,
      members: expect.arrayContaining(['AWS::S3']) as unknown,
      rules: expect.arrayContaining(['S3BucketVersioned']) as unknown,
    });
    const rules = JSON.parse(run(cwd, 'rules', '--format', 'json').stdout) as Record<string, unknown>[];
    expect(rules.find(({ id }) => id === 'S3BucketVersioned')).toMatchObject({ families: ['storage'] });
    expect(rules.find(({ id }) => id === 'ExceptionStillNeeded')).toMatchObject({ families: ['any'] });
  });

  test('explain what checks a clause that no template can tell of', () => {
    const { stdout } = run(cwd, 'explain', 'CIP-2');
    expect(stdout).toContain('checked by        the table of resource families: every family');
    expect(stdout).not.toContain('not yet checked');
  });

  test('help and version are there', () => {
    expect(run(cwd, '--help').stdout).toContain('blueprints check');
    expect(run(cwd, '--version').stdout).toMatch(/^\d+\.\d+\.\d+/);
    expect(run(cwd).code).toBe(2);
  });
});
