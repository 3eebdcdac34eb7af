/** The examples of the IAM User Guide, by the page that they stand on. */
import type { Json } from '../../../lib/engine';
import { type ContextValue, evaluate } from '../../../lib/testing';
import { allow, applies, decide, deny, FULL_ACCESS, policy, request } from './kit';

type Context = Readonly<Record<string, ContextValue>>;
type Row = readonly [condition: Json, context: Context, applies: boolean];

const table = (rows: readonly Row[]): void => {
  it.each(rows)('%j with %j: %s', (condition, context, expected) => {
    expect(applies(condition, context)).toBe(expected);
  });
};

describe('page "IAM JSON policy elements: Condition operators"', () => {
  const jobCategory = { StringEquals: { 'aws:PrincipalTag/job-category': 'iamuser-admin' } };
  const environment = {
    StringEqualsIgnoreCase: { 'aws:RequestTag/environment': ['preprod', 'storage'] },
    'ForAnyValue:StringEquals': { 'aws:TagKeys': 'environment' },
  };
  const secure = { Bool: { 'aws:SecureTransport': 'false' } };
  const binary = { BinaryEquals: { 'example:key': 'QmluYXJ5VmFsdWVJbkJhc2U2NA==' } };
  const topic = { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:us-west-2:123456789012:TOPIC-ID' } };
  const distributions = {
    'ForAllValues:ArnLike': {
      'logs:LogGeneratingResourceArns': [
        'arn:aws::cloudfront:123456789012:distribution/*',
        'arn:aws::cloudfront:123456789012:distribution/support*',
      ],
    },
  };
  const distribution = (...ids: readonly string[]): Context => ({
    'logs:LogGeneratingResourceArns': ids.map((id) => `arn:aws::cloudfront:${id}`),
  });
  const instanceType = { StringLikeIfExists: { 'ec2:InstanceType': ['t1.*', 't2.*', 'm3.*'] } };
  const offices = { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '2001:DB8:1234:5678::/64'] } };
  const finance = 'arn:aws:someservice:*:111122223333:finance/*';
  const store = 'arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt';

  table([
    [jobCategory, { 'aws:PrincipalTag/job-category': 'iamuser-admin' }, true],
    [jobCategory, { 'aws:PrincipalTag/job-category': 'dev-ops' }, false],
    [jobCategory, {}, false],
    [environment, { 'aws:TagKeys': ['environment'], 'aws:RequestTag/environment': 'preprod' }, true],
    [environment, { 'aws:TagKeys': ['environment', 'costcenter'], 'aws:RequestTag/environment': 'PreProd' }, true],
    [environment, { 'aws:TagKeys': ['Environment'], 'aws:RequestTag/Environment': 'preprod' }, false],
    [environment, { 'aws:TagKeys': ['costcenter'], 'aws:RequestTag/environment': 'preprod' }, false],
    [environment, { 'aws:RequestTag/environment': 'storage' }, false],
    [environment, { 'aws:TagKeys': ['environment'] }, false],
    [environment, {}, false],
    [{ NumericLessThanEquals: { 's3:max-keys': '10' } }, { 's3:max-keys': 10 }, true],
    [{ NumericLessThanEquals: { 's3:max-keys': '10' } }, { 's3:max-keys': 11 }, false],
    [{ NumericLessThanEquals: { 's3:max-keys': '10' } }, {}, false],
    [
      { DateGreaterThan: { 'aws:TokenIssueTime': '2020-01-01T00:00:01Z' } },
      { 'aws:TokenIssueTime': '2020-01-01T00:00:02Z' },
      true,
    ],
    [
      { DateGreaterThan: { 'aws:TokenIssueTime': '2020-01-01T00:00:01Z' } },
      { 'aws:TokenIssueTime': '2020-01-01T00:00:01Z' },
      false,
    ],
    [{ DateGreaterThan: { 'aws:TokenIssueTime': '2020-01-01T00:00:01Z' } }, {}, false],
    [secure, { 'aws:SecureTransport': false }, true],
    [secure, { 'aws:SecureTransport': true }, false],
    [binary, { 'example:key': 'QmluYXJ5VmFsdWVJbkJhc2U2NA==' }, true],
    [binary, { 'example:key': 'ASIAIOSFODNN7EXAMPLE' }, false],
    [binary, {}, false],
    [{ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, { 'aws:SourceIp': '203.0.113.1' }, true],
    [{ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, { 'aws:SourceIp': '198.51.100.1' }, false],
    [{ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, {}, false],
    [offices, { 'aws:SourceIp': '203.0.113.255' }, true],
    [offices, { 'aws:SourceIp': '2001:db8:1234:5678:ffff::1' }, true],
    [offices, { 'aws:SourceIp': '2001:db8:1234:5679::1' }, false],
    [topic, { 'aws:SourceArn': 'arn:aws:sns:us-west-2:123456789012:TOPIC-ID' }, true],
    [topic, { 'aws:SourceArn': 'arn:aws:sns:us-west-2:777788889999:TOPIC-ID' }, false],
    [topic, {}, false],
    [{ StringLike: { 'example:arn': finance } }, { 'example:arn': store }, true],
    [{ ArnLike: { 'example:arn': finance } }, { 'example:arn': store }, false],
    [distributions, distribution('123456789012:distribution/costcenter'), true],
    [
      distributions,
      distribution('123456789012:distribution/costcenter', '123456789012:distribution/support2025'),
      true,
    ],
    // The page says that this does not match, yet its first pattern is `distribution/*`: the text is followed.
    [distributions, distribution('123456789012:distribution/costcenter', '123456789012:distribution/admin'), true],
    [distributions, distribution('777788889999:distribution/costcenter'), false],
    [distributions, {}, true],
    [instanceType, { 'ec2:InstanceType': 't1.micro' }, true],
    [instanceType, { 'ec2:InstanceType': 'm2.micro' }, false],
    [instanceType, {}, true],
    [{ Null: { 'aws:TokenIssueTime': 'true' } }, {}, true],
    [{ Null: { 'aws:TokenIssueTime': 'true' } }, { 'aws:TokenIssueTime': '2020-01-01T00:00:01Z' }, false],
    [{ Null: { 'aws:TokenIssueTime': 'false' } }, { 'aws:TokenIssueTime': '2020-01-01T00:00:01Z' }, true],
    [{ Null: { 'aws:TokenIssueTime': 'false' } }, {}, false],
  ]);

  // The page's table for this policy calls a value that is like a pattern a match; the operator's own definition on
  // the same page, that none may match, is what is followed.
  const units = {
    'ForAllValues:StringNotLike': {
      'aws:ResourceOrgPaths': ['o-acorg/r-acroot/ou-acroot-mediaou/', 'o-acorg/r-acroot/ou-acroot-sportsou/*'],
    },
  };
  table([
    [units, { 'aws:ResourceOrgPaths': ['o-acorg/r-acroot/ou-acroot-sportsou/costcenter/'] }, false],
    [units, { 'aws:ResourceOrgPaths': ['o-acorg/r-acroot/ou-acroot-mediaou/costcenter/'] }, true],
  ]);
});

describe('page "Conditions with multiple context keys or values"', () => {
  const tags = {
    StringEquals: {
      'aws:PrincipalTag/department': ['finance', 'hr', 'legal'],
      'aws:PrincipalTag/role': ['audit', 'security'],
    },
  };
  const users = ['arn:aws:iam::222222222222:user/Ana', 'arn:aws:iam::222222222222:user/Mary'];
  const like = { ...tags, ArnLike: { 'aws:PrincipalArn': users } };
  const notLike = { ...tags, ArnNotLike: { 'aws:PrincipalArn': users } };
  const by = (name: string, department?: string, role?: string): Context => ({
    'aws:PrincipalArn': `arn:aws:iam::222222222222:user/${name}`,
    ...(department === undefined ? {} : { 'aws:PrincipalTag/department': department }),
    ...(role === undefined ? {} : { 'aws:PrincipalTag/role': role }),
  });

  table([
    [like, by('Mary', 'legal', 'audit'), true],
    [like, by('Nikki', 'hr', 'audit'), false],
    [like, by('Mary', 'hr', 'payroll'), false],
    [like, by('Mary', 'hr'), false],
    [like, by('Mary'), false],
    [notLike, by('Nikki', 'legal', 'audit'), true],
    [notLike, by('Mary', 'hr', 'audit'), false],
    [notLike, by('Nikki', 'hr', 'payroll'), false],
    [notLike, by('Nikki', 'hr'), false],
    [notLike, by('Nikki'), false],
  ]);
});

describe('page "Single-valued vs. multivalued context keys"', () => {
  const keys = ['environment', 'cost-center'];
  const all = { 'ForAllValues:StringEquals': { 'aws:TagKeys': keys }, Null: { 'aws:TagKeys': 'false' } };
  const unguarded = { 'ForAllValues:StringEquals': { 'aws:TagKeys': keys } };
  const any = { 'ForAnyValue:StringEquals': { 'aws:TagKeys': keys } };
  const tags = (...values: readonly string[]): Context => ({ 'aws:TagKeys': values });

  table([
    [all, tags('environment'), true],
    [all, tags('cost-center'), true],
    [all, tags('environment', 'cost-center'), true],
    [all, tags('environment', 'dept'), false],
    [all, {}, false],
    [any, tags('environment'), true],
    [any, tags('cost-center'), true],
    [any, tags('environment', 'cost-center'), true],
    [any, tags('environment', 'dept'), true],
    [any, tags('dept'), false],
    [any, {}, false],
  ]);

  describe('an empty key, as the page has it for an empty text', () => {
    table([
      [unguarded, {}, true],
      [unguarded, tags(), true],
      [unguarded, tags(''), true],
      [all, tags(''), false],
      [any, tags(), false],
      [any, tags(''), false],
      [any, tags('', 'environment'), true],
      [{ 'ForAnyValue:StringNotEquals': { 'aws:TagKeys': keys } }, {}, false],
      [{ 'ForAllValues:StringNotEquals': { 'aws:TagKeys': keys } }, {}, true],
    ]);
  });

  describe('the negated set operators', () => {
    const none = { 'ForAllValues:StringNotEquals': { 'aws:TagKeys': keys } };
    const other = { 'ForAnyValue:StringNotEquals': { 'aws:TagKeys': keys } };
    table([
      [none, tags('dept', 'team'), true],
      [none, tags('dept', 'environment'), false],
      [other, tags('dept', 'environment'), true],
      [other, tags('environment', 'cost-center'), false],
    ]);
  });

  test('a list without a set operator is an error, since AWS requires one', () => {
    expect(() => applies({ StringEquals: { 'aws:TagKeys': 'environment' } }, tags('environment'))).toThrow(
      'identity policy, statement Subject, Condition StringEquals aws:TagKeys: ' +
        'the request has a list for aws:TagKeys, which needs ForAllValues or ForAnyValue',
    );
  });

  test('ForAnyValue with IfExists and a missing key is an error, since AWS says both true and false', () => {
    const condition = { 'ForAnyValue:StringEqualsIfExists': { 'aws:TagKeys': keys } };
    expect(applies(condition, tags('environment'))).toBe(true);
    expect(() => applies(condition, {})).toThrow('whether ForAnyValue or IfExists decides');
  });
});

/** Page "IAM JSON policy elements: Condition operators": what each operator is said to compare. */
describe('the operators one by one', () => {
  const key = 'example:key';
  const one = (operator: string, wanted: string | readonly string[], requested: ContextValue): boolean =>
    applies({ [operator]: { [key]: wanted } }, { [key]: requested });

  it.each([
    ['StringEquals', 'a', 'a', true],
    ['StringEquals', 'a', 'A', false],
    ['StringEquals', 'a*', 'ab', false],
    ['StringEquals', '', '', true],
    ['StringNotEquals', 'a', 'A', true],
    ['StringNotEquals', 'a', 'a', false],
    ['StringEqualsIgnoreCase', 'a', 'A', true],
    ['StringEqualsIgnoreCase', 'a', 'b', false],
    ['StringNotEqualsIgnoreCase', 'a', 'A', false],
    ['StringNotEqualsIgnoreCase', 'a', 'b', true],
    ['StringLike', 'a*c?', 'abbcd', true],
    ['StringLike', 'a*c?', 'abbc', false],
    ['StringLike', 'A*', 'abc', false],
    ['StringLike', 'a.c', 'abc', false],
    ['StringNotLike', 'a*', 'abc', false],
    ['StringNotLike', 'a*', 'bc', true],
    ['NumericEquals', '1.50', '1.5', true],
    ['NumericNotEquals', '1', '2', true],
    ['NumericNotEquals', '1', '1.0', false],
    ['NumericLessThan', '10', '9', true],
    ['NumericLessThan', '10', '10', false],
    ['NumericGreaterThan', '10', '11', true],
    ['NumericGreaterThan', '10', '10', false],
    ['NumericGreaterThanEquals', '10', '10', true],
    ['NumericGreaterThanEquals', '10', '9', false],
    ['DateEquals', '2020-04-01T00:00:00Z', '2020-04-01', true],
    ['DateEquals', '2020-04-01T02:00:00+02:00', '2020-04-01T00:00:00Z', true],
    ['DateEquals', '1585699200', '2020-04-01T00:00:00Z', true],
    ['DateNotEquals', '2020-04-01', '2020-04-02', true],
    ['DateNotEquals', '2020-04-01', '2020-04-01', false],
    ['DateLessThan', '2020-04-01', '2020-03-31T23:59:59.999Z', true],
    ['DateLessThan', '2020-04-01', '2020-04-01', false],
    ['DateLessThanEquals', '2020-04-01', '2020-04-01', true],
    ['DateLessThanEquals', '2020-04-01', '2020-04-02', false],
    ['DateGreaterThanEquals', '2020-04-01', '2020-04-01', true],
    ['DateGreaterThanEquals', '2020-04-01', '2020-03-31', false],
    ['Bool', 'true', true, true],
    ['Bool', 'True', 'true', true],
    ['Bool', 'true', false, false],
    ['IpAddress', '203.0.113.7', '203.0.113.7', true],
    ['IpAddress', '203.0.113.7', '203.0.113.8', false],
    ['IpAddress', '2001:db8::1', '2001:db8::2', false],
    ['IpAddress', '0.0.0.0/0', '198.51.100.1', true],
    ['IpAddress', '0.0.0.0/0', '2001:db8::1', false],
    ['NotIpAddress', '203.0.113.0/24', '203.0.113.1', false],
    ['NotIpAddress', '203.0.113.0/24', '198.51.100.1', true],
    ['ArnEquals', 'arn:aws:s3:::b*', 'arn:aws:s3:::bucket', true],
    ['ArnEquals', 'arn:aws:iam::*:role/a', 'arn:aws:iam::111122223333:role/A', false],
    ['ArnLike', 'arn:aws:iam::?:role/a', 'arn:aws:iam::111122223333:role/a', false],
    ['ArnLike', 'arn:aws:logs:*:*:log-group:*', 'arn:aws:logs:eu-west-1:111122223333:log-group:a:b', true],
    ['ArnLike', 'arn:aws:s3:::b*t', 'arn:aws:s3:::b:uck:et', true],
    ['ArnNotEquals', 'arn:aws:s3:::b*', 'arn:aws:s3:::bucket', false],
    ['ArnNotLike', 'arn:aws:s3:::b*', 'arn:aws:s3:::other', true],
  ] as const)('%s %j with %j: %s', (operator, wanted, requested, expected) => {
    expect(one(operator, wanted, requested)).toBe(expected);
  });

  it.each(['StringNotEquals', 'StringNotEqualsIgnoreCase', 'StringNotLike'])('%s holds without the key', (operator) => {
    expect(applies({ [operator]: { [key]: 'a' } }, {})).toBe(true);
  });

  it.each([
    ['NumericNotEquals', '1'],
    ['DateNotEquals', '2020-04-01'],
    ['NotIpAddress', '203.0.113.0/24'],
    ['ArnNotEquals', 'arn:aws:s3:::b'],
    ['ArnNotLike', 'arn:aws:s3:::b'],
  ])('%s holds without the key', (operator, wanted) => {
    expect(applies({ [operator]: { [key]: wanted } }, {})).toBe(true);
  });

  test('names of operators and keys are compared without regard to case', () => {
    expect(applies({ stringequals: { 'AWS:sourceVPCE': 'vpce-1' } }, { 'aws:SourceVpce': 'vpce-1' })).toBe(true);
  });

  test('a key that AWS always sends is an error when the test leaves it out', () => {
    const condition = { DateLessThan: { 'aws:CurrentTime': '2020-04-01' } };
    expect(() => applies(condition, {})).toThrow(
      "AWS sends aws:CurrentTime with every request: give it in the request's",
    );
    expect(applies(condition, { 'aws:CurrentTime': '2020-03-01' })).toBe(true);
  });

  test('a condition that cannot be told does not matter to a request that the statement is not about', () => {
    const document = policy(allow('ec2:*', { Condition: { DateLessThan: { 'aws:CurrentTime': '2020-04-01' } } }));
    expect(decide({ identity: [document, FULL_ACCESS] })).toBe('allowed');
  });
});

/** Page "AWS global condition context keys", aws:MultiFactorAuthPresent and aws:MultiFactorAuthAge. */
describe('the MFA examples', () => {
  const denying = (condition: Json): Json => policy({ Sid: 'WithoutMfa', ...deny('*', { Condition: condition }) });
  const present = (value: boolean): Context => ({ 'aws:MultiFactorAuthPresent': value });
  const notReliable = { Bool: { 'aws:MultiFactorAuthPresent': 'false' } };
  const recommended = { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } };

  it.each([
    ['Bool', notReliable, present(false), 'explicitDeny'],
    ['Bool', notReliable, present(true), 'allowed'],
    ['Bool lets access keys pass', notReliable, {}, 'allowed'],
    ['BoolIfExists', recommended, present(false), 'explicitDeny'],
    ['BoolIfExists', recommended, present(true), 'allowed'],
    ['BoolIfExists stops access keys', recommended, {}, 'explicitDeny'],
  ] as const)('%s: %j with %j: %s', (_, condition, context, expected) => {
    expect(decide({ identity: [FULL_ACCESS, denying(condition)] }, { context })).toBe(expected);
  });

  it.each([
    [{ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }, present(true), true],
    [{ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }, {}, false],
    [{ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } }, {}, true],
    [{ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } }, present(false), false],
    [{ NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } }, { 'aws:MultiFactorAuthAge': 3599 }, true],
    [{ NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } }, { 'aws:MultiFactorAuthAge': 3600 }, false],
    [{ NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } }, {}, false],
  ] as const)('Allow with %j and %j: %s', (condition, context, expected) => {
    expect(applies(condition, context)).toBe(expected);
  });

  test('the reason names the statement', () => {
    expect(evaluate(request(), { identity: [FULL_ACCESS, denying(recommended)] }).because).toEqual({
      layer: 'identity',
      statement: 'WithoutMfa',
      text: 'identity policy 1, statement WithoutMfa: denies it',
    });
  });
});
