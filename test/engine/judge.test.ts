import { AppView, compliant, defineRule, judge, violation, type Json } from '../../lib/engine';
import { STRICTEST } from '../../lib/engagement';
import { cloudInfrastructure } from '../../lib/policies';

const metadata = {
  title: 'Thing is right',
  clauses: [cloudInfrastructure.clauses['CIP-6.4']],
  severity: 'error',
  severityReason: 's',
  risk: 'r',
  remedy: 'r',
} as const;

const appOf = (body: Json): AppView =>
  new AppView([{ file: '/t.json', body, stack: { displayName: 's', tags: {}, profile: STRICTEST } }]);

const two = appOf({ Resources: { A: { Type: 'X::Y::A' }, B: { Type: 'X::Y::B' } } });

describe('judging', () => {
  test('a rule is asked about the types that it names, and about all with a wildcard', () => {
    const asked: string[] = [];
    const asking = (id: string, ...resources: string[]) =>
      defineRule({
        ...metadata,
        id,
        resources,
        check: (resource) => {
          asked.push(`${id} ${resource.logicalId}`);
          return compliant;
        },
      });
    judge(two, [asking('OnlyA', 'X::Y::A'), asking('All', '*')]);
    expect(asked).toEqual(['OnlyA A', 'All A', 'All B']);
  });

  test('a rule that throws, or says nothing, is an error of the rule and no verdict', () => {
    const throwing = defineRule({ ...metadata, id: 'Throws', resources: ['X::Y::A'], check: () => { throw new Error('oops'); } }); // prettier-ignore
    const silent = defineRule({ ...metadata, id: 'Silent', resources: ['X::Y::B'], check: () => [] });
    const { judgements, errors } = judge(two, [throwing, silent]);
    expect(judgements).toEqual([]);
    expect(errors.map(({ message }) => message)).toEqual([
      'rule Throws failed on A (X::Y::A): oops; this is a defect of the rule, not of the resource',
      'rule Silent failed on B (X::Y::B): the check returned no verdict; this is a defect of the rule, not of the resource',
    ]);
  });

  test('rules about a template and about the app are asked once each', () => {
    const template = defineRule({ ...metadata, id: 'Template', checkTemplate: () => violation('t') });
    const app = defineRule({
      ...metadata,
      id: 'App',
      checkApp: ({ templates }) => violation(String(templates.length)),
    });
    const { judgements } = judge(two, [template, app]);
    expect(judgements.map(({ rule, verdict }) => [rule.id, verdict])).toEqual([
      ['Template', { kind: 'violation', found: 't' }],
      ['App', { kind: 'violation', found: '1' }],
    ]);
  });

  test('a resource that is never created is not judged', () => {
    const app = appOf({
      Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } },
      Resources: { A: { Type: 'X::Y::A', Condition: 'Never' } },
    });
    const rule = defineRule({ ...metadata, id: 'Any', resources: ['X::Y::A'], check: () => violation('found') });
    expect(judge(app, [rule]).judgements).toEqual([]);
  });

  test('a finding names the conditions only if it depends on them', () => {
    const app = appOf({
      Parameters: { P: { Type: 'String' } },
      Conditions: { IsX: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } },
      Resources: { A: { Type: 'X::Y::A', Properties: { P: { 'Fn::If': ['IsX', 'good', 'bad'] } } } },
    });
    const found = (isRight: (text: string | undefined) => boolean) =>
      judge(app, [
        defineRule({ ...metadata, id: 'Rule', resources: ['X::Y::A'], check: (a) => (isRight(a.at('P').literal) ? compliant : violation('it is wrong')) }), // prettier-ignore
      ]).judgements.map(({ verdict }) => verdict);
    expect(found((text) => text === 'good')).toEqual([{ kind: 'violation', found: 'it is wrong (when IsX is false)' }]);
    expect(found(() => false)).toEqual([{ kind: 'violation', found: 'it is wrong' }]);
    expect(found(() => true)).toEqual([{ kind: 'compliant' }]);
  });

  test('with too many conditions to try, nothing is called compliant', () => {
    const names = [...Array(9).keys()].map((index) => `C${String(index)}`);
    const app = appOf({
      Parameters: Object.fromEntries(names.map((name) => [name, { Type: 'String' }])),
      Conditions: Object.fromEntries(names.map((name) => [name, { 'Fn::Equals': [{ Ref: name }, 'x'] }])),
      Resources: {
        A: {
          Type: 'X::Y::A',
          Properties: { P: { 'Fn::Join': ['', names.map((name) => ({ 'Fn::If': [name, 'a', 'b'] }))] } },
        },
      },
    });
    const rule = defineRule({ ...metadata, id: 'Rule', resources: ['X::Y::A'], check: (a) => (a.at('P').isPresent ? compliant : violation('no')) }); // prettier-ignore
    expect(judge(app, [rule]).judgements.map(({ verdict }) => verdict.kind)).toEqual(['undecidable']);
  });
});
