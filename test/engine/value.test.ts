import { AppView, forEachWorld, type Json, type ResourceView } from '../../lib/engine';
import { STRICTEST } from '../../lib/engagement';

const FILE = '/t.json';

function appOf(body: Json, facts: { account?: string; region?: string } = {}): AppView {
  return new AppView([{ file: FILE, body, stack: { displayName: 's', tags: {}, profile: STRICTEST, ...facts } }]);
}

function subject(body: Json, facts: { account?: string; region?: string } = {}): ResourceView {
  return resource(appOf(body, facts), 'R');
}

function resource(app: AppView, id: string, file = FILE): ResourceView {
  const found = app.template(file)?.resources.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

const holding = (value: unknown, rest: Json = {}): Json => ({
  ...rest,
  Resources: { R: { Type: 'A::B::C', Properties: { P: value } }, Other: { Type: 'A::B::Key' } },
});

const parameters = {
  Parameters: {
    On: { Type: 'String', Default: 'true' },
    Open: { Type: 'String' },
    List: { Type: 'CommaDelimitedList', Default: 'a, b' },
    FromSsm: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/name' },
  },
  Mappings: { Map: { 'eu-west-1': { Key: 'mapped' } } },
};

describe('a value', () => {
  test.each<[string, unknown, string | undefined]>([
    ['a literal', 'x', 'x'],
    ['a parameter with a default', { Ref: 'On' }, 'true'],
    ['a list parameter, joined', { 'Fn::Join': ['-', { Ref: 'List' }] }, 'a-b'],
    ['a selection from a list parameter', { 'Fn::Select': [1, { Ref: 'List' }] }, 'b'],
    ['a selection from a split text', { 'Fn::Select': ['0', { 'Fn::Split': ['/', 'x/y'] }] }, 'x'],
    ['a Fn::Sub of known parts', { 'Fn::Sub': ['${A}-${On}-${!Literal}', { A: 'a' }] }, 'a-true-${Literal}'],
    [
      'a Fn::Sub with a region that is known',
      { 'Fn::Sub': 'arn:${AWS::Partition}:${AWS::Region}' },
      'arn:aws:eu-west-1',
    ],
    ['a mapping by region', { 'Fn::FindInMap': ['Map', { Ref: 'AWS::Region' }, 'Key'] }, 'mapped'],
    ['the plain text of Fn::Base64', { 'Fn::Base64': 'user data' }, 'user data'],
  ])('resolves %s', (_, raw, expected) => {
    expect(subject(holding(raw, parameters), { region: 'eu-west-1' }).at('P').literal).toBe(expected);
  });

  test.each<[string, unknown, string]>([
    ['a parameter without a default', { Ref: 'Open' }, '${Open}'],
    ['an SSM parameter, whose default is a name', { Ref: 'FromSsm' }, '${FromSsm}'],
    ['an attribute of a resource', { 'Fn::GetAtt': ['Other', 'Arn'] }, '${Other.Arn}'],
    ['a text with an unknown part', { 'Fn::Sub': 'a-${Open}' }, 'a-${Open}'],
    ['an account that is not known', { Ref: 'AWS::AccountId' }, '${AWS::AccountId}'],
    ['a dynamic reference', '{{resolve:ssm:/x}}', '{{resolve:ssm:/x}}'],
    ['an import that nothing exports', { 'Fn::ImportValue': 'x' }, '${Fn::ImportValue}'],
    ['an unknown function', { 'Fn::Cidr': ['x', 1] }, '${Fn::Cidr}'],
  ])('marks %s as known at deploy time only', (_, raw, text) => {
    const value = subject(holding(raw, parameters)).at('P');
    expect([value.isDeployTime, value.isPresent, value.literal, value.text]).toEqual([true, true, undefined, text]);
  });

  test('what is left out, null and AWS::NoValue are absent, and so is whatever is below', () => {
    for (const raw of [undefined, null, { Ref: 'AWS::NoValue' }]) {
      expect(subject(holding(raw)).at('P').isAbsent).toBe(true);
      expect(subject(holding(raw)).at('P.Q.0').isAbsent).toBe(true);
    }
  });

  test('below something unknown everything is unknown, under the path of what has to become known', () => {
    const value = subject(holding({ Ref: 'Open' }, parameters)).at('P.Q.R');
    expect([value.isDeployTime, value.path]).toEqual([true, 'Properties.P']);
  });

  test('compares as CloudFormation does: texts of booleans and numbers are booleans and numbers', () => {
    expect(subject(holding('true')).at('P').isTrue).toBe(true);
    expect(subject(holding('7')).at('P').is(7)).toBe(true);
    expect(subject(holding('7')).at('P').number).toBe(7);
    expect(subject(holding('')).at('P').number).toBeUndefined();
  });

  test('a single value is a list of one, and absent elements are left out', () => {
    expect(subject(holding('x')).at('P').items).toHaveLength(1);
    expect(subject(holding(['x', { Ref: 'AWS::NoValue' }])).at('P').items).toHaveLength(1);
    expect(subject(holding(undefined)).at('P').items).toHaveLength(0);
  });

  test('finds the resource that it refers to, in whichever way', () => {
    for (const raw of [{ Ref: 'Other' }, { 'Fn::GetAtt': 'Other.Arn' }, { 'Fn::Sub': '${Other.Arn}' }]) {
      expect(subject(holding(raw)).at('P').refersTo('A::B::Key')).toBe(true);
    }
  });
});

describe('conditions', () => {
  const branches = (raw: unknown, conditions: Json): readonly (string | undefined)[] => {
    const app = appOf(holding(raw, { ...parameters, Conditions: conditions }));
    const seen: (string | undefined)[] = [];
    forEachWorld((world) => {
      app.enter(world);
      seen.push(resource(app, 'R').at('P').literal);
    });
    return seen;
  };
  const choice = { 'Fn::If': ['A', 'yes', 'no'] };

  test('both branches are seen, even if a parameter has a default', () => {
    expect(branches(choice, { A: { 'Fn::Equals': [{ Ref: 'On' }, 'true'] } })).toEqual(['yes', 'no']);
  });

  test('a condition that no deployer can change has one branch', () => {
    expect(branches(choice, { A: { 'Fn::Equals': ['x', 'y'] } })).toEqual(['no']);
  });

  test('one condition used twice never contradicts itself', () => {
    const twice = { 'Fn::Join': ['', [choice, { 'Fn::If': ['NotA', 'no', 'yes'] }]] };
    const conditions = { A: { 'Fn::Equals': [{ Ref: 'Open' }, 'x'] }, NotA: { 'Fn::Not': [{ Condition: 'A' }] } };
    expect(branches(twice, conditions)).toEqual(['yesyes', 'nono']);
  });

  test('a parameter that equals one literal does not equal another', () => {
    const both = { 'Fn::Join': ['', [choice, { 'Fn::If': ['B', 'yes', 'no'] }]] };
    const equals = (literal: string): Json => ({ 'Fn::Equals': [{ Ref: 'Open' }, literal] });
    expect(branches(both, { A: equals('a'), B: equals('b') })).toEqual(['yesno', 'noyes', 'nono']);
  });

  test('a parameter is what the condition says of it', () => {
    const itself = { 'Fn::If': ['A', { Ref: 'On' }, { Ref: 'On' }] };
    // Where it equals something else than its default nobody knows what it is.
    expect(branches(itself, { A: { 'Fn::Equals': [{ Ref: 'On' }, 'true'] } })).toEqual(['true', undefined]);
    expect(branches(itself, { A: { 'Fn::Equals': [{ Ref: 'On' }, 'maybe'] } })).toEqual(['maybe', 'true']);
  });

  test('and, or, and a condition that refers to itself come to an end', () => {
    const conditions = {
      A: { 'Fn::Or': [{ Condition: 'B' }, { 'Fn::And': [{ Condition: 'B' }, { Condition: 'A' }] }] },
      B: { 'Fn::Equals': [{ Ref: 'Open' }, 'b'] },
    };
    expect(branches(choice, conditions)).toEqual(['yes', 'no']);
  });
});

describe('references across templates', () => {
  const stack = { displayName: 's', stackName: 'stack', tags: {}, profile: STRICTEST, account: '1', region: 'r' };
  const weak = (OutputName: string): Json => ({
    Type: 'AWS::SQS::Queue',
    Properties: { Key: { 'Fn::GetStackOutput': { StackName: 'stack', OutputName } } },
  });
  const app = new AppView([
    {
      file: '/a.json',
      stack,
      body: {
        Resources: {
          Key: { Type: 'AWS::KMS::Key' },
          Nested: {
            Type: 'AWS::CloudFormation::Stack',
            Properties: { Parameters: { KeyArn: { 'Fn::GetAtt': ['Key', 'Arn'] } } },
          },
        },
        Outputs: { Arn: { Value: { 'Fn::GetAtt': ['Key', 'Arn'] }, Export: { Name: 'key-arn' } } },
      },
    },
    {
      file: '/nested.json',
      parent: { file: '/a.json', logicalId: 'Nested' },
      stack,
      body: {
        Parameters: { KeyArn: { Type: 'String' } },
        Resources: { Bucket: { Type: 'AWS::S3::Bucket', Properties: { Key: { Ref: 'KeyArn' } } } },
        Outputs: { Name: { Value: { Ref: 'Bucket' } } },
      },
    },
    {
      file: '/b.json',
      stack: { ...stack, stackName: 'b' },
      body: {
        Resources: {
          Queue: { Type: 'AWS::SQS::Queue', Properties: { Key: { 'Fn::ImportValue': 'key-arn' } } },
          Weak: weak('Arn'),
          Unknown: weak('Nothing'),
        },
      },
    },
    {
      file: '/elsewhere.json',
      stack: { ...stack, region: 'other' },
      body: {
        Resources: { Queue: { Type: 'AWS::SQS::Queue', Properties: { Key: { 'Fn::ImportValue': 'key-arn' } } } },
      },
    },
  ]);

  test('an export leads to the resource behind it, in the same region only', () => {
    expect(resource(app, 'Queue', '/b.json').at('Key').target?.logicalId).toBe('Key');
    expect(resource(app, 'Queue', '/elsewhere.json').at('Key').target).toBeUndefined();
  });

  test('a weak reference of the CDK leads to the resource behind the output', () => {
    expect(resource(app, 'Weak', '/b.json').at('Key').target?.logicalId).toBe('Key');
    expect(resource(app, 'Unknown', '/b.json').at('Key').text).toBe('${Fn::GetStackOutput}');
  });

  test('the parameter of a nested stack leads to the resource of the parent', () => {
    expect(resource(app, 'Bucket', '/nested.json').at('Key').refersTo('AWS::KMS::Key')).toBe(true);
  });

  test('a resource knows who refers to it, in other templates too', () => {
    const names = resource(app, 'Key', '/a.json')
      .referrers()
      .map(({ logicalId }) => logicalId);
    expect(names.sort()).toEqual(['Bucket', 'Nested', 'Queue', 'Weak']);
    expect(resource(app, 'Key', '/a.json').referrers('AWS::S3::Bucket')).toHaveLength(1);
  });
});
