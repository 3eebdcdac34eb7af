import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { CLEAN, folderWith, run } from './run';

const RUNS = 150;

const engagement = readFileSync(join(__dirname, '../../examples/starter/engagement.yaml'), 'utf8');
const yaml = `Parameters:
  Name: { Type: String, Default: x }
Conditions:
  IsX: !Equals [!Ref Name, x]
Resources:
  Plain:
    Type: AWS::S3::Bucket
    Condition: IsX
    Properties:
      BucketName: !Sub "\${Name}-\${AWS::Region}"
      VersioningConfiguration: !If [IsX, { Status: Enabled }, !Ref AWS::NoValue]
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Plain
      PolicyDocument:
        Statement:
          - { Effect: Deny, Principal: "*", Action: "s3:*", Resource: !GetAtt Plain.Arn }
`;
const json = JSON.stringify({ Resources: { A: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Statement: [{ Principal: { AWS: [{ 'Fn::Join': ['', ['a', { Ref: 'AWS::AccountId' }]] }] } }] } } } } }, null, 1); // prettier-ignore

/** Ways to spoil a text. */
function spoiled(text: string): fc.Arbitrary<string> {
  const at = fc.nat({ max: text.length });
  const junk = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('{', '[', '}', ']', ':', '"', '\t', '\0', '&a ', '*a', '<<: ', '- ', '!Ref ', '!!js ', '\n---\n', '{'.repeat(500), 'null', '__proto__: 1\n'), // prettier-ignore
  );
  return fc.oneof(
    fc.tuple(at, junk).map(([index, extra]) => text.slice(0, index) + extra + text.slice(index)),
    fc.tuple(at, fc.nat({ max: 40 })).map(([index, length]) => text.slice(0, index) + text.slice(index + length)),
    at.map((index) => text.slice(0, index)),
    fc.nat({ max: text.split('\n').length - 1 }).map((line) => {
      const lines = text.split('\n');
      return [...lines.slice(0, line), lines[line] ?? '', ...lines.slice(line)].join('\n');
    }),
  );
}

const folder = folderWith({ 'clean.json': CLEAN });

function expectWords(words: readonly string[], isKnownGood: boolean): void {
  const { code, stdout, stderr } = run(folder, ...words);
  expect(stderr + stdout).not.toMatch(/\n {4}at |internal error/);
  if (code === 2) {
    expect(stderr).toMatch(/^(blueprints: .+\n)+$/);
    expect(stdout).toBe('');
  } else expect([isKnownGood, stderr]).toEqual([true, '']);
}

test.each([
  ['template.yaml', yaml],
  ['template.json', json],
])('a spoiled %s is checked or refused in words', (name, text) => {
  fc.assert(
    fc.property(spoiled(text), (content) => {
      writeFileSync(join(folder, name), content);
      // What was spoiled may still be a template: then it is judged like any other.
      expectWords(['check', name], true);
    }),
    { numRuns: RUNS, seed: 2026 },
  );
});

test('a spoiled engagement file is taken or refused in words', () => {
  fc.assert(
    fc.property(spoiled(engagement), (content) => {
      writeFileSync(join(folder, 'engagement.yaml'), content);
      expectWords(['check', 'clean.json', '--engagement', 'engagement.yaml'], true);
    }),
    { numRuns: RUNS, seed: 2026 },
  );
});

test('a spoiled baseline is taken or refused in words', () => {
  const baseline = JSON.stringify({ schemaVersion: 1, findings: [{ fingerprint: 'a'.repeat(64), rule: 'S3BucketVersioned', resource: 'A' }] }, null, 1); // prettier-ignore
  fc.assert(
    fc.property(spoiled(baseline), (content) => {
      writeFileSync(join(folder, 'baseline.json'), content);
      const { code, stderr } = run(folder, 'check', 'clean.json', '--baseline', 'baseline.json');
      expect(stderr).not.toMatch(/\n {4}at |internal error/);
      // An entry that matches nothing is told, too.
      expect([code === 0 || code === 2, stderr]).toEqual([true, expect.stringMatching(/^(blueprints: .+\n)*$/)]);
      if (code === 2) expect(stderr).toContain('baseline.json: ');
    }),
    { numRuns: RUNS, seed: 2026 },
  );
});

test('whatever is nothing of the kind is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (content) => {
      writeFileSync(join(folder, 'any.json'), content);
      expectWords(['check', 'any.json'], false);
    }),
    { numRuns: RUNS, seed: 2026 },
  );
});

test('a template of odd shapes is judged without a failing rule', () => {
  const types = ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy', 'AWS::KMS::Key', 'AWS::IAM::Role', 'AWS::IAM::Policy', 'AWS::CloudTrail::Trail', 'AWS::Logs::LogGroup']; // prettier-ignore
  const keys = ['PolicyDocument', 'KeyPolicy', 'AssumeRolePolicyDocument', 'Statement', 'Principal', 'Action', 'Condition', 'Bucket', 'BucketEncryption', 'ServerSideEncryptionConfiguration', 'Tags', 'Key', 'EventSelectors', 'AdvancedEventSelectors', 'LifecycleConfiguration', 'Rules', 'Policies', 'Ref', 'Fn::GetAtt', 'Fn::Sub', 'Fn::If', 'Fn::Join', 'Fn::Select', 'Fn::Split', 'RetentionInDays']; // prettier-ignore
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5, depthSize: 'medium' },
      fc.constantFrom('*', 'A', 'Allow', 'AWS::NoValue', '${A.Arn}', '', true, false, 0, 7, null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4 }),
    ),
  }));
  const resource = fc.record({
    Type: fc.constantFrom(...types),
    Properties: fc.dictionary(fc.constantFrom(...keys), value),
  });
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('A', 'B', 'C'), resource, { minKeys: 1 }), (Resources) => {
      writeFileSync(join(folder, 'odd.json'), JSON.stringify({ Resources }));
      expectWords(['check', 'odd.json'], true);
    }),
    { numRuns: 400, seed: 2026 },
  );
});
