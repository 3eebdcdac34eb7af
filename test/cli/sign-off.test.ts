import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { profileOf, parseEngagement } from '../../lib/engagement';
import { fromTemplate } from '../../lib/engine';
import { check, complianceJson } from '../../lib/evidence';
import { policies } from '../../lib/policies';
import { allRules } from '../../lib/rules';
import { full } from '../engagement/samples';
import { bucket } from '../evidence/sample';
import { folderWith, run } from './run';

const engagement = parseEngagement(full, 'sample.yaml');
const { owner } = engagement.contacts;

function evidenceOf(resources: Readonly<Record<string, unknown>>, rules = ['S3BucketVersioned']): string {
  const template = JSON.stringify({ Resources: resources });
  return complianceJson(
    check({
      pack: 'BlueprintChecks',
      policies,
      rules: allRules.filter(({ id }) => rules.includes(id)),
      sources: [fromTemplate(template, join(process.cwd(), 'app.json'), 'prod/App', () => profileOf(engagement, 'prod'))], // prettier-ignore
      engagement,
    }),
  );
}

const KEPT = evidenceOf({ Good: bucket('prod/App/Good', 'Enabled') });
const BROKEN = evidenceOf({ Bad: bucket('prod/App/Bad') });
const PUBLIC = evidenceOf(
  { Db: { Type: 'AWS::RDS::DBInstance', Properties: { PubliclyAccessible: true } } },
  allRules.map(({ id }) => id),
);
const CITE = 'CIP-11.1 (Cloud Infrastructure Policy §11)';

const repository = (evidence = KEPT, more: Readonly<Record<string, string>> = {}): string =>
  folderWith({ 'engagement.yaml': full, 'evidence/compliance.json': evidence, ...more });

const before = process.env['SOURCE_DATE_EPOCH'];
const onDay = (day: string): void => {
  process.env['SOURCE_DATE_EPOCH'] = String(Date.parse(day) / 1000);
};
beforeEach(() => {
  onDay('2026-11-21');
});
afterAll(() => {
  if (before === undefined) delete process.env['SOURCE_DATE_EPOCH'];
  else process.env['SOURCE_DATE_EPOCH'] = before;
});

describe('blueprints sign-off', () => {
  test('is created for 90 days and verified, until it ends', () => {
    const cwd = repository(BROKEN);
    const said = `sign-off.yaml: 1 open findings and 0 exceptions, signed by ${owner} until 2027-02-19\n`;
    expect(run(cwd, 'sign-off', 'create', '--by', owner)).toEqual({ code: 0, stdout: said, stderr: '' });
    expect(run(cwd, 'sign-off', 'verify')).toEqual({ code: 0, stdout: said, stderr: '' });
    onDay('2027-02-20');
    expect(run(cwd, 'sign-off', 'verify')).toEqual({
      code: 1,
      stdout: `${CITE}: sign-off.yaml: until is 2027-02-19, which is past (today is 2027-02-20); look at the evidence and sign again\n`,
      stderr: '',
    });
  });

  test('is renewed in place, and counts for other evidence no more', () => {
    const cwd = repository();
    run(cwd, 'sign-off', 'create', '--by', owner);
    const first = readFileSync(join(cwd, 'sign-off.yaml'), 'utf8');
    writeFileSync(join(cwd, 'evidence/compliance.json'), BROKEN);
    expect(run(cwd, 'sign-off', 'verify').stdout).toContain('but that of what is to be deployed is sha256:');
    expect(run(cwd, 'sign-off', 'create', '--by', owner, '--until', '2026-12-01').code).toBe(0);
    expect(run(cwd, 'sign-off', 'verify').code).toBe(0);
    expect(readFileSync(join(cwd, 'sign-off.yaml'), 'utf8')).not.toBe(first);
  });

  test('that is not there is a finding', () => {
    expect(run(repository(), 'sign-off', 'verify')).toEqual({
      code: 1,
      stdout: `${CITE}: sign-off.yaml is not there; who answers for it looks at evidence/compliance.json and runs \`blueprints sign-off create\`\n`,
      stderr: '',
    });
  });

  test('is not written where something fatal is open', () => {
    const cwd = repository(PUBLIC);
    const { code, stdout } = run(cwd, 'sign-off', 'create', '--by', owner);
    expect(code).toBe(1);
    expect(stdout).toContain(`${CITE}: fatal, and has to be mended first: `);
    expect(stdout).toMatch(/\nsign-off\.yaml is not written\n$/);
    expect(run(cwd, 'sign-off', 'verify').stdout).toContain('is not there');
  });

  const refusals: readonly (readonly [string, readonly string[], Readonly<Record<string, string>>, string])[] = [
    ['no action', [], {}, 'sign-off needs one of create, verify'],
    ['another action', ['verfy'], {}, "there is no action of sign-off 'verfy'; did you mean 'verify'?"],
    ['nobody', ['create'], {}, 'sign-off create needs --by, the address of who signs'],
    ['somebody else', ['create', '--by', 'me@acme.example'], {}, `approvedBy is me@acme.example; allowed: ${owner}, ${engagement.contacts.security}, the contacts owner and security`], // prettier-ignore
    [
      'no day',
      ['create', '--by', owner, '--until', 'soon'],
      {},
      "--until is 'soon'; allowed: a day such as 2027-02-19",
    ],
    ['a day that is past', ['create', '--by', owner, '--until', '2026-11-20'], {}, 'until is 2026-11-20, which is past (today is 2026-11-21); look at the evidence and sign again'], // prettier-ignore
    ['a file of somebody', ['create', '--by', owner], { 'sign-off.yaml': 'mine' }, '--file is sign-off.yaml, which is there already and is no report of ours; use --force'], // prettier-ignore
    ['no evidence', ['verify', '--evidence', 'none.json'], {}, 'none.json: cannot be read (ENOENT)'],
    ['evidence that is none', ['verify', '--evidence', 'engagement.yaml'], {}, 'engagement.yaml: not valid JSON; allowed: compliance.json as a synthesis writes it'], // prettier-ignore
    ['a sign-off that is none', ['verify'], { 'sign-off.yaml': 'mine' }, 'sign-off.yaml:1:1 "mine" is no sign-off; allowed: the keys evidence, openFindings, exceptions, approvedBy, approvedOn, until'], // prettier-ignore
    ['no engagement', ['verify', '--engagement', 'none.yaml'], {}, 'none.yaml: no such file; allowed: the path of a YAML file'], // prettier-ignore
    ['too many words', ['verify', 'now'], {}, 'too many words: now'],
  ];
  test.each(refusals)('refuses %s', (_, words, files, message) => {
    const cwd = repository(KEPT, files);
    const { code, stdout, stderr } = run(cwd, 'sign-off', ...words);
    expect({ code, stdout, stderr: stderr.replace(`${cwd}/`, '') }).toEqual({
      code: 2,
      stdout: '',
      stderr: `blueprints: ${message}\n`,
    });
  });
});
