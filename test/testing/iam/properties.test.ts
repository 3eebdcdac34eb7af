/** What holds of all policies, requests and texts. */
import fc from 'fast-check';
import type { Json } from '../../../lib/engine';
import { evaluate, IamEvaluationError, type IamPolicies } from '../../../lib/testing';
import { matches, piecesOf } from '../../../lib/testing/iam/patterns';
import { applies, deny, policy, request, ROLE, SESSION, USER } from './kit';

const statement = fc.record(
  {
    Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
    Action: fc.subarray(['s3:GetObject', 's3:Put*', 's3:*', '*', 'ec2:*'], { minLength: 1 }),
    Resource: fc.subarray(['*', 'arn:aws:s3:::amzn-s3-demo-bucket/*', 'arn:aws:s3:::other'], { minLength: 1 }),
    Condition: fc.constantFrom<Json>(
      {},
      { Bool: { 'aws:SecureTransport': 'true' } },
      { StringNotEquals: { 'aws:PrincipalTag/team': 'a' } },
      { StringLike: { 'aws:username': 'b*' } },
    ),
  },
  { requiredKeys: ['Effect', 'Action', 'Resource'] },
);
const document = fc.array(statement, { maxLength: 4 }).map((statements): Json => policy(...statements));
const resourceDocument = fc
  .array(
    fc.tuple(
      statement,
      fc.constantFrom<unknown>('*', { AWS: USER }, { AWS: ROLE }, { AWS: SESSION }, { AWS: '111122223333' }),
    ),
    { maxLength: 3 },
  )
  .map((statements): Json => policy(...statements.map(([each, Principal]) => ({ ...each, Principal }))));
const principal = fc.constantFrom({ arn: USER }, { arn: SESSION });
const policies = fc.record(
  { identity: fc.array(document, { maxLength: 3 }), resource: resourceDocument, boundary: document },
  { requiredKeys: ['identity'] },
);

const decisionOf = (of: { arn: string }, with_: IamPolicies): string =>
  evaluate(request({ principal: of }), with_).decision;

test('a deny of everything in any layer wins', () => {
  const all = policy(deny('*'));
  const anyLayer = fc.constantFrom<(given: IamPolicies) => IamPolicies>(
    (given) => ({ ...given, identity: [...(given.identity ?? []), all] }),
    (given) => ({ ...given, resource: policy(deny('*', { Principal: '*' })) }),
    (given) => ({ ...given, boundary: all }),
    (given) => ({ ...given, serviceControl: [[all]] }),
    (given) => ({ ...given, resourceControl: [policy(deny('*', { Principal: '*' }))] }),
  );
  fc.assert(
    fc.property(principal, policies, anyLayer, (by, given, denied) => {
      expect(decisionOf(by, denied(given))).toBe('explicitDeny');
    }),
  );
});

test('a further limit never allows what was denied', () => {
  const limits = fc.constantFrom<'boundary' | 'serviceControl'>('boundary', 'serviceControl');
  fc.assert(
    fc.property(principal, policies, limits, document, (by, { boundary: _, ...given }, layer, limit) => {
      fc.pre(decisionOf(by, given) !== 'allowed');
      const limited = layer === 'boundary' ? { ...given, boundary: limit } : { ...given, serviceControl: [[limit]] };
      expect(decisionOf(by, limited)).not.toBe('allowed');
    }),
  );
});

test('the order of documents and statements does not matter', () => {
  const reversed = (each: Json): Json => ({ ...each, Statement: [...(each['Statement'] as Json[])].reverse() });
  fc.assert(
    fc.property(principal, policies, (by, given) => {
      const turned = { ...given, identity: given.identity.map(reversed).reverse() };
      expect(decisionOf(by, turned)).toBe(decisionOf(by, given));
    }),
  );
});

test('what is allowed has a statement that allows it, what is denied explicitly one that denies it', () => {
  fc.assert(
    fc.property(principal, policies, (by, given) => {
      const { decision, because } = evaluate(request({ principal: by }), given);
      expect(because.statement === undefined).toBe(decision === 'implicitDeny');
    }),
  );
});

test('anything at all is decided, or refused with an error that names it', () => {
  const anything = fc.oneof(
    fc.json().map((text): unknown => JSON.parse(text)),
    fc.record({ Version: fc.constant('2012-10-17'), Statement: fc.anything() }),
    fc.record({
      Version: fc.constant('2012-10-17'),
      Statement: fc.record({
        Effect: fc.constant('Allow'),
        Action: fc.constantFrom('*', 's3:*'),
        Resource: fc.oneof(fc.string(), fc.constant('*')),
        Condition: fc.dictionary(
          fc.constantFrom('StringLike', 'ForAnyValue:ArnLike', 'NumericLessThan', 'DateEquals', 'IpAddress', 'Null'),
          fc.dictionary(fc.constantFrom('aws:username', 'aws:TagKeys'), fc.oneof(fc.string(), fc.array(fc.string()))),
        ),
      }),
    }),
  );
  fc.assert(
    fc.property(anything, (given) => {
      try {
        expect(['allowed', 'implicitDeny', 'explicitDeny']).toContain(
          decisionOf({ arn: USER }, { identity: [given as Json] }),
        );
      } catch (error) {
        if (!(error instanceof IamEvaluationError)) throw error;
        expect(error.message).toMatch(/^identity policy/);
      }
    }),
    { numRuns: 500 },
  );
});

test('a negated operator says the opposite of the other, whatever the request has', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', 'A') });
  fc.assert(
    fc.property(
      fc.constantFrom(
        ['StringEquals', 'StringNotEquals'],
        ['StringLike', 'StringNotLike'],
        ['StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase'],
      ),
      fc.array(text, { minLength: 1, maxLength: 3 }),
      fc.option(text, { nil: undefined }),
      ([plain, negated], wanted, requested) => {
        const context = requested === undefined ? {} : { 'example:key': requested };
        const holds = (operator: string): boolean => applies({ [operator]: { 'example:key': wanted } }, context);
        expect(holds(negated)).toBe(!holds(plain));
      },
    ),
  );
});

test('ForAllValues is that every value passes, ForAnyValue that some value does', () => {
  const text = fc.constantFrom('a', 'ab', 'b', 'c');
  fc.assert(
    fc.property(
      fc.constantFrom('StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike'),
      fc.array(fc.constantFrom('a', 'a*', 'b'), { minLength: 1 }),
      fc.array(text),
      (operator, wanted, requested) => {
        const condition = (name: string): Json => ({ [name]: { 'example:key': wanted } });
        const context = { 'example:key': requested };
        const passes = requested.map((value) => applies(condition(operator), { 'example:key': value }));
        expect(applies(condition(`ForAllValues:${operator}`), context)).toBe(passes.every(Boolean));
        expect(applies(condition(`ForAnyValue:${operator}`), context)).toBe(passes.some(Boolean));
      },
    ),
  );
});

test('wildcards match as the definition of them does', () => {
  const symbols = (...all: string[]): fc.Arbitrary<string> =>
    fc.string({ unit: fc.constantFrom(...all), maxLength: 8 });
  const like = (pattern: string, text: string): boolean => {
    if (pattern === '') return text === '';
    const [first, rest] = [pattern[0], pattern.slice(1)];
    if (first === '*') return like(rest, text) || (text !== '' && like(pattern, text.slice(1)));
    return text !== '' && (first === '?' || first === text[0]) && like(rest, text.slice(1));
  };
  fc.assert(
    fc.property(
      symbols('a', 'b', '.', ':', '\n', '*', '?'),
      symbols('a', 'b', '.', ':', '\n', '*'),
      (pattern, text) => {
        expect(matches(piecesOf(pattern), text, 'text')).toBe(like(pattern, text));
      },
    ),
    { numRuns: 1000 },
  );
});

test('what an ARN operator matches, a string operator matches too', () => {
  const part = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 3 });
  const plain = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 });
  const arn = (each: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.array(each, { minLength: 6, maxLength: 7 }).map((parts) => parts.join(':'));
  fc.assert(
    fc.property(arn(part), arn(plain), (pattern, text) => {
      const [byArn, byResource, byText] = (['arn', 'resource', 'text'] as const).map((reach) =>
        matches(piecesOf(pattern), text, reach),
      );
      expect([byArn && !byResource, byResource && !byText]).toEqual([false, false]);
    }),
    { numRuns: 1000 },
  );
});
