import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EngagementError, loadEngagement, parseEngagement } from '../../lib/engagement';
import { documented, full, shortest, wrong } from './samples';

/** What the error says about a text, line by line; empty if there is none. */
function linesOf(text: string): string[] {
  return errorOf(() => parseEngagement(text, 'e.yaml'))?.message.split('\n') ?? [];
}

function errorOf(act: () => unknown): EngagementError | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(EngagementError);
    return error as EngagementError;
  }
}

/** The full sample with one piece replaced; fails if the piece is not there. */
function withChange(from: string, to: string): string {
  expect(full).toContain(from);
  return full.replace(from, to);
}

const DAYS = '1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653';
const TOP =
  'name, dataOwner, nda, starts, ends, residency, environments, retention, recovery, backups, contacts, vendors, models, tags, services';
const KEBAB = 'lower-case letters, digits and single hyphens, a letter first';
const SPAN = 'a whole number with m, h or d, such as 15m, 4h or 1d';
const DAY = 'a day of the calendar as YYYY-MM-DD';
const QUOTED_ACCOUNT = '12 digits, in quotes';

describe('a valid file', () => {
  test('fills in the defaults', () => {
    expect(parseEngagement(shortest, 'e.yaml')).toEqual({
      name: 'acme-portal',
      dataOwner: 'ACME GmbH',
      residency: ['eu-central-1'],
      environments: {
        dev: { account: '111111111111', region: 'eu-central-1' },
        stage: { account: '222222222222', region: 'eu-central-1' },
        prod: { account: '333333333333', region: 'eu-central-1' },
      },
      retention: { application: 90, access: 365, audit: 365 },
      recovery: { standard: { rpo: { text: '24h', minutes: 1440 }, rto: { text: '24h', minutes: 1440 } } },
      backups: { retentionDays: 7 },
      contacts: {
        onCall: 'on-call@acme.example',
        security: 'security@acme.example',
        owner: 'portal-team@acme.example',
      },
      vendors: [],
      models: [],
      tags: {},
    });
  });

  test('is deeply frozen', () => {
    const engagement = parseEngagement(full, 'e.yaml');
    expect(Object.isFrozen(engagement)).toBe(true);
    expect(Object.isFrozen(engagement.vendors[0]?.accounts)).toBe(true);
    expect(Object.isFrozen(engagement.recovery['critical']?.rpo)).toBe(true);
  });

  test.each([
    ['with everything in it', full],
    ['from the documentation', documented],
    ['with a byte order mark', `\uFEFF${shortest}`],
    ['with Windows line ends', shortest.replaceAll('\n', '\r\n')],
    ['with document marks', `---\n${shortest}...\n`],
    ['as JSON', JSON.stringify({ ...parseEngagement(shortest, 'x'), recovery: { a: { rpo: '5m', rto: '1m' } } })],
    ['that starts and ends on one day', withStarts('2027-06-30')],
    ['with a leap day', shortest + 'nda: 2028-02-29\n'],
    ['with short audit logs outside prod', full.replace('audit: 90', 'audit: 1')],
    ['with an empty list and an empty map', `${shortest}vendors: []\ntags: {}\n`],
    ['with an unused anchor', shortest.replace('ACME GmbH', '&owner ACME GmbH')],
  ])('%s is accepted', (_, text) => {
    expect(linesOf(text)).toEqual([]);
  });
});

function withStarts(day: string): string {
  return full.replace('starts: 2026-11-01', `starts: ${day}`);
}

describe('a problem with one value', () => {
  test.each<[name: string, from: string, to: string, ...lines: string[]]>([
    [
      'a malformed account id',
      'account: "333333333333"',
      'account: "1234"',
      `19:5 environments.prod.account: "1234" is not an account id; allowed: ${QUOTED_ACCOUNT}`,
    ],
    [
      'an account id without quotes',
      'account: "333333333333"',
      'account: 012345678901',
      `19:5 environments.prod.account: 012345678901 is a number, which loses leading zeros; allowed: ${QUOTED_ACCOUNT}`,
    ],
    [
      'an account id that is a list',
      'account: "333333333333"',
      'account: ["333333333333"]',
      `19:5 environments.prod.account: a list is not an account id; allowed: ${QUOTED_ACCOUNT}`,
    ],
    [
      'a key without a value',
      'account: "333333333333"',
      'account:',
      `19:5 environments.prod.account: is empty; allowed: ${QUOTED_ACCOUNT}`,
    ],
    [
      'a missing environment',
      'stage:',
      'test:',
      '8:1 environments.stage: is missing; allowed: a map of account, region, recoveryRegion, retention, personalData',
      '14:3 environments.test: unknown key; allowed: dev, stage, prod',
    ],
    [
      'a region that does not exist',
      'region: eu-central-1\n    recoveryRegion',
      'region: eu-centrall-1\n    recoveryRegion',
      '20:5 environments.prod.region: "eu-centrall-1" is not a region of AWS (did you mean "eu-central-1"?); allowed: the code of a region, such as eu-central-1',
    ],
    [
      'an unknown key at the top',
      'services:',
      'servces:',
      `61:1 servces: unknown key (did you mean "services"?); allowed: ${TOP}`,
    ],
    ['an unknown key like no other', 'services:', 'zzz:', `61:1 zzz: unknown key; allowed: ${TOP}`],
    [
      'unknown keys with names that the checks use, too',
      'account: "222222222222"',
      'account: "111111111111"\n    path: a\n    name: b',
      '15:5 environments.stage.account: "111111111111" is shared by dev and stage; allowed: an account of its own for each environment',
      '16:5 environments.stage.path: unknown key; allowed: account, region, recoveryRegion, retention, personalData',
      '17:5 environments.stage.name: unknown key; allowed: account, region, recoveryRegion, retention, personalData',
    ],
    [
      'environments of a vendor that are no list',
      'environments: [stage, prod]',
      'environments: prod',
      '39:5 vendors[0].environments: "prod" is not a list; allowed: a list of environments',
    ],
    [
      'a key in the wrong case',
      'onCall:',
      'oncall:',
      '29:1 contacts.onCall: is missing; allowed: one address, such as on-call@example.com',
      '30:3 contacts.oncall: unknown key (did you mean "onCall"?); allowed: onCall, security, owner',
    ],
    [
      'logs that never expire',
      'application: 90',
      'application: never',
      `23:3 retention.application: "never" is not a retention that CloudWatch Logs knows; allowed: a number of days: ${DAYS}`,
    ],
    [
      'a retention that CloudWatch Logs does not know',
      'application: 90',
      'application: 100',
      `23:3 retention.application: 100 is not a retention that CloudWatch Logs knows; allowed: a number of days: ${DAYS}`,
    ],
    [
      'an RPO that no schedule can meet',
      'rpo: 15m',
      'rpo: 4m',
      '27:15 recovery.critical.rpo: "4m" is an RPO that no schedule can meet; allowed: 5m or longer (continuous backup), 1h or longer for what only takes snapshots',
    ],
    [
      'an RTO of nothing',
      'rto: 1h',
      'rto: 0h',
      '27:25 recovery.critical.rto: "0h" is an RTO that nothing can meet; allowed: 1m or longer',
    ],
    [
      'a length of time without a unit',
      'rpo: 15m',
      'rpo: 15',
      `27:15 recovery.critical.rpo: 15 is not a length of time; allowed: ${SPAN}`,
    ],
    [
      'a length of time in words',
      'rpo: 15m',
      'rpo: 15 minutes',
      `27:15 recovery.critical.rpo: "15 minutes" is not a length of time; allowed: ${SPAN}`,
    ],
    [
      'a wrong name of a tier, and what is below it',
      'critical: { rpo: 15m, rto: 1h }',
      'Very Critical: { rpo: soon, rto: 1h }',
      `27:3 recovery["Very Critical"]: "Very Critical" is not a name of a tier; allowed: ${KEBAB}`,
      `27:20 recovery["Very Critical"].rpo: "soon" is not a length of time; allowed: ${SPAN}`,
    ],
    [
      'something that is no e-mail address',
      'onCall: on-call@acme.example',
      'onCall: https://pager.example/hook',
      '30:3 contacts.onCall: "https://pager.example/hook" is not an e-mail address; allowed: one address, such as on-call@example.com',
    ],
    [
      'a day that the calendar does not have',
      'nda: 2026-10-01',
      'nda: 2027-02-29',
      `4:1 nda: "2027-02-29" is not a date; allowed: ${DAY}`,
    ],
    [
      'a name that is not in kebab case',
      'name: acme-portal',
      'name: Acme Portal',
      `2:1 name: "Acme Portal" is not a name; allowed: ${KEBAB}`,
    ],
    [
      'a name that is too long',
      'name: acme-portal',
      `name: ${'a'.repeat(41)}`,
      `2:1 name: "${'a'.repeat(41)}" is too long; allowed: at most 40 characters`,
    ],
    [
      'a blank text',
      'dataOwner: ACME GmbH',
      'dataOwner: " "',
      '3:1 dataOwner: " " is not a name; allowed: 1 to 200 characters on one line',
    ],
    [
      'an escape sequence for the terminal',
      'dataOwner: ACME GmbH',
      'dataOwner: "\\e[31mred\\u202e"',
      '3:1 dataOwner: "\\u001b[31mred\\u{202e}" is not a name; allowed: 1 to 200 characters on one line',
    ],
    [
      'a value of a tag without quotes',
      'CostCenter: "1234"',
      'CostCenter: 0123',
      '60:3 tags.CostCenter: 0123 is a number, not text; allowed: up to 256 letters, digits, spaces and _.:/=+-@, in quotes',
    ],
    [
      'a key of a tag that belongs to AWS',
      'CostCenter:',
      'aws:cost:',
      '60:3 tags["aws:cost"]: "aws:cost" is not a key of a tag; allowed: 1 to 128 letters, digits, spaces and _.:/=+-@, not starting with aws:',
    ],
    [
      'no class of data',
      'dataClasses: [source]',
      'dataClasses: []',
      '47:5 vendors[1].dataClasses: [] is empty; allowed: at least one of the data classes',
    ],
    [
      'an environment that does not exist',
      'environments: [stage, prod]',
      'environments: [stag, prod]',
      '39:20 vendors[0].environments[0]: "stag" is not an environment (did you mean "stage"?); allowed: dev, stage, prod',
    ],
    [
      'a vendor that is a text',
      '  - name: GitHub\n',
      '  - GitHub\n  - name: GitHub\n',
      '44:5 vendors[1]: "GitHub" is not a map; allowed: a map of name, purpose, region, dataClasses, accounts, environments, contract, approvedBy, approvedOn, ends',
    ],
    [
      'a list that is a map',
      'accounts: ["444444444444"]',
      'accounts: { a: b }',
      '38:5 vendors[0].accounts: a map is not a list; allowed: a list of account ids',
    ],
    [
      'a retention of prompts in words',
      'retention: none',
      'retention: unknown',
      '55:5 models[0].retention: "unknown" is not a retention; allowed: none, or a length of time such as 30d',
    ],
  ])('%s', (_, from, to, ...lines) => {
    expect(linesOf(withChange(from, to))).toEqual(lines.map((line) => `e.yaml:${line}`));
  });
});

describe('a problem that spans several keys', () => {
  test.each<[name: string, from: string, to: string, line: string]>([
    [
      'two environments in one account',
      '"222222222222"',
      '"111111111111"',
      '15:5 environments.stage.account: "111111111111" is shared by dev and stage; allowed: an account of its own for each environment',
    ],
    [
      'a region outside the residency',
      'region: eu-central-1\n    recoveryRegion',
      'region: eu-north-1\n    recoveryRegion',
      '20:5 environments.prod.region: "eu-north-1" is outside the residency; allowed: eu-central-1, eu-west-1',
    ],
    [
      'a recovery region outside the residency',
      'recoveryRegion: eu-west-1',
      'recoveryRegion: us-east-1',
      '21:5 environments.prod.recoveryRegion: "us-east-1" is outside the residency; allowed: eu-central-1, eu-west-1',
    ],
    [
      'a recovery region that is the home region',
      'recoveryRegion: eu-west-1',
      'recoveryRegion: eu-central-1',
      '21:5 environments.prod.recoveryRegion: "eu-central-1" is the home region too; allowed: another region of the residency',
    ],
    [
      'a model outside the residency',
      'egress: [eu-west-1]',
      'egress: [eu-west-1, us-east-1]',
      '56:25 models[0].egress[1]: "us-east-1" is outside the residency; allowed: eu-central-1, eu-west-1',
    ],
    [
      'audit logs of prod that are kept too short',
      'audit: 2557',
      'audit: 180',
      '25:3 retention.audit: 180 is too short for audit logs of prod; allowed: 365 days or longer',
    ],
    [
      'audit logs of prod that are kept too short, in its own retention',
      'recoveryRegion: eu-west-1',
      'retention: { audit: 1 }',
      '21:18 environments.prod.retention.audit: 1 is too short for audit logs of prod; allowed: 365 days or longer',
    ],
    [
      'an end before the start',
      'starts: 2026-11-01',
      'starts: 2027-07-01',
      '6:1 ends: "2027-06-30" is before the start, 2027-07-01; allowed: the day of the start or a later one',
    ],
    [
      'an approval that ends before it began',
      'ends: 2027-10-14',
      'ends: 2026-10-14',
      '43:5 vendors[0].ends: "2026-10-14" is before the approval, 2026-10-15; allowed: the day of the approval or a later one',
    ],
    [
      'a vendor with accounts but no environments',
      'environments: [stage, prod]',
      'environments: []',
      '39:5 vendors[0].environments: names no environment for the accounts; allowed: at least one of dev, stage, prod',
    ],
    [
      'a vendor with an account of ours',
      '["444444444444"]',
      '["333333333333"]',
      '38:16 vendors[0].accounts[0]: "333333333333" is the account of prod; allowed: accounts of the vendor',
    ],
    [
      'a vendor that is registered twice',
      'name: GitHub',
      'name: northwind monitoring',
      '44:5 vendors[1].name: "northwind monitoring" is in the register already, as vendors[0]; allowed: each vendor once',
    ],
    [
      'a tag that the library sets',
      'CostCenter: "1234"',
      'owner: me',
      '60:3 tags.owner: "owner" is a tag that the library sets, as Owner; allowed: other keys',
    ],
    [
      'no tier of recovery',
      'recovery:\n  critical: { rpo: 15m, rto: 1h }\n  standard: { rpo: 24h, rto: 24h }',
      'recovery: {}',
      '26:1 recovery: {} is empty; allowed: at least one tier with rpo and rto',
    ],
  ])('%s', (_, from, to, line) => {
    expect(linesOf(withChange(from, to))).toEqual([`e.yaml:${line}`]);
  });

  test('a recovery region in another partition', () => {
    const text = full
      .replace('residency: [eu-central-1, eu-west-1]', 'residency: [eu-central-1, eu-west-1, cn-north-1]')
      .replace('recoveryRegion: eu-west-1', 'recoveryRegion: cn-north-1');
    expect(linesOf(text)).toEqual([
      'e.yaml:21:5 environments.prod.recoveryRegion: "cn-north-1" cannot take copies from eu-central-1; allowed: a region of the partition aws',
    ]);
  });

  test('nothing is said about regions while an entry of the residency is wrong', () => {
    expect(linesOf(withChange('[eu-central-1, eu-west-1]', '[eu-centrall-1, eu-west-1]'))).toEqual([
      'e.yaml:7:13 residency[0]: "eu-centrall-1" is not a region of AWS (did you mean "eu-central-1"?); allowed: the code of a region, such as eu-central-1',
    ]);
  });
});

describe('a problem with the text', () => {
  test.each<[name: string, text: string, ...lines: string[]]>([
    ['an empty file', '', ` the file is empty; allowed: a map of ${TOP}`],
    ['a file of comments', '# nothing\n', ` the file is empty; allowed: a map of ${TOP}`],
    ['a list', '- a\n', `:1:1 a list is not a map; allowed: a map of ${TOP}`],
    ['a text', 'hello', `:1:1 "hello" is not a map; allowed: a map of ${TOP}`],
    ['a syntax error', 'a: b: c\n', ':1:4 not valid YAML: nested mappings are not allowed in compact mappings'],
    ['a tab', 'a:\n\tb: 1\n', ':2:1 not valid YAML: tabs are not allowed as indentation'],
    ['a second document', 'a: 1\n---\nb: 2\n', ':2:1 a second YAML document; allowed: one document a file'],
    ['an alias', 'a: &x 1\nb: *x\n', ':2:4 the alias *x; allowed: the value itself, written out'],
    ['an alias to nothing', 'a: *x\n', ':1:4 the alias *x; allowed: the value itself, written out'],
    ['an alias to itself', 'a: &x [*x]\n', ':1:8 the alias *x; allowed: the value itself, written out'],
    ['a map as a key', '? { a: b }\n: c\n', ':1:3 a map as a key; allowed: text'],
    ['a key that JavaScript would lose', '__proto__: 1\n', ':1:1 the key "__proto__"; allowed: any other name'],
    ['a tag of its own', 'a: !Ref b\n', ':1:4 not valid YAML: unresolved tag: !Ref'],
    [
      'too much nesting',
      '['.repeat(200_000),
      ':1:65 too many levels of nesting; allowed: the keys of an engagement, which need five',
    ],
    ['too much text', '#'.repeat(256 * 1024 + 1), ': the file is too big; allowed: at most 256 KiB'],
  ])('%s', (_, text, ...lines) => {
    expect(linesOf(text)).toEqual(lines.map((line) => `e.yaml${line.startsWith(' ') ? ':1:1' : ''}${line}`));
  });

  test('a bomb of aliases', () => {
    const level = (name: string, below: string): string => `${name}: &${name} [${`*${below},`.repeat(9)}]\n`;
    const bomb = `a: &a [x]\n${level('b', 'a')}${level('c', 'b')}${level('d', 'c')}${level('e', 'd')}`;
    expect(linesOf(bomb)).toHaveLength(4 * 9);
    expect(linesOf(bomb)[0]).toBe('e.yaml:2:8 the alias *a; allowed: the value itself, written out');
  });

  test('each duplicate key', () => {
    expect(linesOf(`${shortest}name: other-name\nname: third-name\n`)).toEqual([
      'e.yaml:15:1 name: duplicate key, first at line 2; allowed: each key once',
      'e.yaml:16:1 name: duplicate key, first at line 2; allowed: each key once',
    ]);
    expect(linesOf(withChange('name: GitHub', 'name: GitHub\n    name: GitLab'))).toEqual([
      'e.yaml:45:5 vendors[1].name: duplicate key, first at line 44; allowed: each key once',
    ]);
  });

  test('many problems: all of them in the error, the first hundred in its message', () => {
    const keys = Array.from({ length: 250 }, (_, index) => `key${String(index)}: 1\n`).join('');
    const error = errorOf(() => parseEngagement(shortest + keys, 'e.yaml'));
    expect(error?.issues).toHaveLength(250);
    expect(error?.message.split('\n')).toHaveLength(101);
    expect(error?.message.split('\n').at(-1)).toBe('and 150 more');
  });

  test('a long value is shortened', () => {
    expect(linesOf(withChange('name: acme-portal', `name: ${'A'.repeat(5000)}`))).toEqual([
      `e.yaml:2:1 name: "${'A'.repeat(60)}…" is not a name; allowed: ${KEBAB}`,
    ]);
  });
});

describe('an error', () => {
  test('reports the problems of the documentation, all in one go', () => {
    expect(errorOf(() => parseEngagement(wrong.text, 'engagement.yaml'))?.message).toBe(wrong.says);
  });

  test('carries each problem as data', () => {
    const error = errorOf(() => parseEngagement(withChange('account: "333333333333"', 'account: "1234"'), 'e.yaml'));
    expect(error?.name).toBe('EngagementError');
    expect(error?.issues).toEqual([
      {
        file: 'e.yaml',
        line: 19,
        column: 5,
        key: 'environments.prod.account',
        value: '"1234"',
        message: '"1234" is not an account id',
        allowed: '12 digits, in quotes',
      },
    ]);
  });
});

describe('loadEngagement', () => {
  const folder = mkdtempSync(join(tmpdir(), 'engagement-'));
  const inFolder = (name: string, content: string | Buffer): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('reads a file', () => {
    expect(loadEngagement(inFolder('good.yaml', full)).name).toBe('acme-portal');
  });

  test('reads a file with a byte order mark, without moving the columns', () => {
    const file = inFolder('bom.yaml', `\uFEFFnam: x\n`);
    expect(errorOf(() => loadEngagement(file))?.message).toContain(
      `${file}:1:1 nam: unknown key (did you mean "name"?)`,
    );
  });

  test.each<[name: string, file: () => string, says: string]>([
    ['a missing file', () => join(folder, 'none.yaml'), ': no such file; allowed: the path of a YAML file'],
    [
      'a file as a folder',
      () => join(inFolder('f.yaml', ''), 'x.yaml'),
      ': no such file; allowed: the path of a YAML file',
    ],
    [
      'a path with a null character',
      () => join(folder, 'a\0b'),
      ': cannot be read (ERR_INVALID_ARG_VALUE); allowed: a readable YAML file',
    ],
    ['a device', () => '/dev/null', ': is not a regular file; allowed: a YAML file'],
    [
      'a huge file',
      () => inFolder('huge.yaml', Buffer.alloc(2 ** 20 + 1, '#')),
      ': the file is too big; allowed: at most 256 KiB',
    ],
    [
      'Latin-1',
      () => inFolder('latin.yaml', Buffer.from('a: 1\nb: ü\n', 'latin1')),
      ':2:4 the file is not UTF-8 text; allowed: UTF-8',
    ],
    [
      'UTF-16',
      () => inFolder('utf16.yaml', Buffer.from('\uFEFFa: 1\n', 'utf16le')),
      ':1:1 the file is not UTF-8 text; allowed: UTF-8',
    ],
  ])('%s', (_, file, says) => {
    const path = file();
    expect(errorOf(() => loadEngagement(path))?.message).toBe(`${path.replace('\0', '\\u{0}')}${says}`);
  });

  test('a folder', () => {
    const path = join(folder, 'sub.yaml');
    mkdirSync(path);
    expect(errorOf(() => loadEngagement(path))?.message).toBe(`${path}: is a folder; allowed: a YAML file`);
  });
});
