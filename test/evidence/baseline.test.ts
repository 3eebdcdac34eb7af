import {
  BaselineError,
  baselineOf,
  baselineText,
  failingFindings,
  openFindings,
  parseBaseline,
  withBaseline,
  type CheckResult,
} from '../../lib/evidence';
import { exceptionRules } from '../../lib/exceptions';
import { allRules } from '../../lib/rules';
import { bucket, resources, sample } from './sample';

const fatal = allRules.find(({ severity }) => severity === 'fatal')!;

/** The result with its first finding of a fatal rule. */
const withFatal = (result: CheckResult): CheckResult => ({
  ...result,
  rules: [...result.rules, fatal],
  rows: result.rows.map((row, index) => (index === result.rows.length - 1 ? { ...row, rule: fatal } : row)),
});

describe('a baseline', () => {
  test('holds what is open, but nothing that was approved, that is kept or that is fatal', () => {
    expect(baselineOf(sample()).map(({ rule, resource }) => [rule, resource])).toEqual([
      ['S3BucketVersioned', 'App/Bad (Bad, AWS::S3::Bucket)'],
      ['S3BucketVersioned', 'App/Open (Open, AWS::S3::Bucket)'],
    ]);
    expect(baselineOf(withFatal(sample())).map(({ resource }) => resource)).toEqual([
      'App/Open (Open, AWS::S3::Bucket)',
    ]);
  });

  test('read again says what was written', () => {
    const entries = baselineOf(sample());
    expect(parseBaseline(baselineText(entries), 'b.json')).toEqual(entries);
    expect(parseBaseline(baselineText([]), 'b.json')).toEqual([]);
  });

  test('lets fail what is new alone, and leaves everything open', () => {
    const before = baselineOf(sample({ Bad: resources.Bad }));
    const { result, stale } = withBaseline(sample(), before, 'b.json');
    expect(failingFindings(result).map(({ logicalId }) => logicalId)).toEqual(['Open']);
    expect(openFindings(result)).toHaveLength(2);
    expect(result.rows.filter(({ known }) => known).map(({ logicalId }) => logicalId)).toEqual(['Bad']);
    expect([result.baseline, stale]).toEqual([{ file: 'b.json' }, []]);
  });

  test('knows a finding again after lines and values have changed, and not one more of its kind', () => {
    const before = baselineOf(sample({ Bad: resources.Bad }));
    const later = sample({ New: bucket('App/New'), Bad: bucket('App/Bad', 'Off') });
    const { result } = withBaseline(later, before, 'b.json');
    expect(failingFindings(result).map(({ logicalId }) => logicalId)).toEqual(['New']);
    const [row] = sample({ Bad: resources.Bad }).rows;
    const twice = withBaseline({ ...sample(), rows: [row!, { ...row!, message: 'z' }] }, before, 'b.json').result;
    expect(failingFindings(twice)).toHaveLength(1);
  });

  test('does not excuse a violation where nothing could be told before', () => {
    const before = baselineOf(sample({ Open: resources.Open }));
    const { result } = withBaseline(sample({ Open: bucket('App/Open', 'Suspended') }), before, 'b.json');
    expect(failingFindings(result)).toHaveLength(1);
  });

  test('tells which entries match nothing any more, unless their rule was not asked', () => {
    const before = baselineOf(sample());
    const repaired = sample({ Open: resources.Open });
    expect(withBaseline(repaired, before, 'b.json').stale.map(({ resource }) => resource)).toEqual([
      'App/Bad (Bad, AWS::S3::Bucket)',
    ]);
    expect(withBaseline(sample({}, []), before, 'b.json').stale).toEqual([]);
    const gone = [{ ...before[0]!, rule: 'NoSuchRule' }];
    expect(withBaseline(sample({}, []), gone, 'b.json').stale).toEqual(gone);
  });

  test('cannot excuse a fatal finding under the name of another rule', () => {
    const found = withFatal(sample({ Bad: resources.Bad }));
    const [entry] = baselineOf({ ...found, rows: found.rows.map((row) => ({ ...row, rule: { ...fatal, severity: 'error' } })) }); // prettier-ignore
    for (const forged of [entry!, { ...entry!, rule: 'S3BucketVersioned' }]) {
      expect(failingFindings(withBaseline(found, [forged], 'b.json').result)).toHaveLength(1);
    }
  });
});

describe('a damaged baseline is refused:', () => {
  const good = baselineOf(sample())[0]!;
  const file = (finding: unknown): string => JSON.stringify({ schemaVersion: 1, findings: [good, finding] });

  test.each<[string, string, string]>([
    ['no JSON', '{', 'b.json: not valid JSON; allowed: a file of --write-baseline'],
    ['a list', '[]', 'b.json: a list is no baseline; allowed: the keys schemaVersion, findings'],
    ['another version', '{"schemaVersion": 2, "findings": []}', 'b.json: schemaVersion: is 2; allowed: 1'],
    ['no findings', '{"schemaVersion": 1}', 'b.json: findings: is missing; allowed: a list of entries with the keys fingerprint, rule, resource'], // prettier-ignore
    ['an unknown key', '{"schemaVersion": 1, "findings": [], "until": 1}', 'b.json: until: is no key here; allowed: schemaVersion, findings'], // prettier-ignore
    ['an entry that is none', file('x'), 'b.json: findings[1]: is "x"; allowed: the keys fingerprint, rule, resource'],
    ['a fingerprint that is none', file({ ...good, fingerprint: '*' }), 'b.json: findings[1].fingerprint: is "*"; allowed: a fingerprint as --write-baseline writes it'], // prettier-ignore
    ['an entry without a rule', file({ ...good, rule: undefined }), 'b.json: findings[1].rule: is missing; allowed: the id of a rule, e.g. S3BucketVersioned'], // prettier-ignore
    ['a fatal rule', file({ ...good, rule: fatal.id }), `b.json: findings[1].rule: is "${fatal.id}", which is fatal and has to be fixed; allowed: rules of severity error or warning`], // prettier-ignore
    ['a fatal rule about exceptions', file({ ...good, rule: exceptionRules[0]!.id }), `b.json: findings[1].rule: is "${exceptionRules[0]!.id}", which is fatal and has to be fixed; allowed: rules of severity error or warning`], // prettier-ignore
  ])('%s', (_, text, message) => {
    expect(() => parseBaseline(text, 'b.json')).toThrow(new BaselineError(message));
  });

  test('a fatal rule of a pack of one’s own', () => {
    const own = { ...fatal, id: 'HouseRule' };
    expect(() => parseBaseline(file({ ...good, rule: 'HouseRule' }), 'b.json', [own])).toThrow(/which is fatal/);
  });
});
