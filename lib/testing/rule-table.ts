import assert from 'node:assert/strict';
import { STRICTEST, type EnvironmentProfile } from '../engagement';
import { AppView, judge, type Json, type Judgement, type Rule, type StackFacts, type TemplateInput } from '../engine';

/** The logical id of the resource that a case is about. */
export const SUBJECT = 'Subject';

/** What every case says. */
export interface RuleCase {
  /** A sentence that tells what is special about the case, e.g. `versioning is suspended`. */
  readonly name: string;
  /** Properties of the subject. */
  readonly properties?: Json;
  /** Type of the subject; the rule's first resource type if left out. */
  readonly type?: string;
  /** Attributes of the subject beside its properties: `Condition`, `DeletionPolicy`, `Metadata`. */
  readonly attributes?: Json;
  /** Other resources of the template. */
  readonly others?: Readonly<Record<string, Json>>;
  /** Other sections of the template: `Parameters`, `Conditions`, `Mappings`, `Outputs`. */
  readonly template?: Json;
  /** What is known of the stack; the strictest profile, no account and no region if left out. */
  readonly stack?: Partial<Omit<StackFacts, 'profile'>> & { readonly profile?: Partial<EnvironmentProfile> };
  /** Further templates of the app. */
  readonly alongside?: readonly TemplateInput[];
}

/** A case that keeps the rule. */
export interface CompliantCase extends RuleCase {
  /** Set on the case that does what the rule's remedy says; at least one has to. */
  readonly remedy?: true;
}

/** A case that breaks the rule. */
export interface ViolationCase extends RuleCase {
  /** What the finding says: the whole text, or an expression that it matches. */
  readonly found: string | RegExp;
  /** The property path that the finding names. */
  readonly path?: string;
}

/** A case that nobody can decide before deployment. */
export interface UndecidableCase extends RuleCase {
  /** The property path that is not known. */
  readonly path: string;
}

/** The cases of a rule. */
export interface RuleTable {
  readonly compliant: readonly [CompliantCase, ...CompliantCase[]];
  readonly violation: readonly [ViolationCase, ...ViolationCase[]];
  readonly undecidable?: readonly UndecidableCase[];
  readonly ignored?: readonly RuleCase[];
  /**
   * What the rule says of a resource without any property. It must not be compliant unless the table says why that
   * is right: because AWS's own default keeps the rule.
   */
  readonly empty?: {
    readonly verdict: 'compliant' | 'ignored';
    readonly because: string;
    /** The types that this holds for; every type of the rule if left out. */
    readonly types?: readonly string[];
  };
}

/**
 * Tests a rule by a table of cases, with the `describe` and `it` of the test runner (jest, vitest, mocha).
 * A case passes only if the rule reached exactly that verdict on the subject.
 *
 * @example
 * ruleTable(s3BucketVersioned, {
 *   compliant: [{ name: 'on', properties: { VersioningConfiguration: { Status: 'Enabled' } }, remedy: true }],
 *   violation: [{ name: 'nothing is set', found: 'versioning is absent' }],
 * });
 */
export function ruleTable(rule: Rule, table: RuleTable): void {
  if (listener) {
    listener(rule, table);
    return;
  }
  const { describe, it } = testRunner();
  describe(rule.id, () => {
    it('has a compliant case that does what its remedy says', () => {
      assert.ok(
        table.compliant.some((each) => each.remedy),
        'mark the compliant case that follows the remedy with `remedy: true`',
      );
    });
    if (rule.scope === 'resource') {
      for (const type of rule.resources.filter((each) => each !== '*')) {
        const isSpoken = table.empty?.types?.includes(type) ?? true;
        const expected = isSpoken ? table.empty?.verdict : undefined;
        it(`says of an empty ${type}: ${expected ?? 'not compliant'}`, () => {
          const kinds = kindsOf(verdictsOn(rule, { name: 'empty', type }));
          if (expected === undefined) {
            assert.ok(!kinds.includes('compliant') && kinds.length > 0, `got ${kinds.join(', ') || 'ignored'}`);
          } else assert.deepEqual(kinds, expected === 'ignored' ? [] : [expected]);
        });
      }
    }
    for (const each of table.compliant) {
      it(`compliant: ${each.name}`, () => {
        assert.deepEqual(
          verdictsOn(rule, each).map(({ verdict }) => verdict),
          [{ kind: 'compliant' }],
        );
      });
    }
    for (const each of table.violation) {
      it(`violation: ${each.name}`, () => {
        expectViolation(verdictsOn(rule, each), each);
      });
    }
    for (const each of table.undecidable ?? []) {
      it(`undecidable: ${each.name}`, () => {
        assert.deepEqual(
          verdictsOn(rule, each).map(({ verdict }) => verdict),
          [{ kind: 'undecidable', path: each.path }],
        );
      });
    }
    for (const each of table.ignored ?? []) {
      it(`ignored: ${each.name}`, () => {
        assert.deepEqual(kindsOf(verdictsOn(rule, each)), []);
      });
    }
  });
}

/** Takes a rule and its table in place of the test runner. */
export type RuleTableListener = (rule: Rule, table: RuleTable) => void;

let listener: RuleTableListener | undefined;

/**
 * Has each further `ruleTable` handed over instead of tested, until it is called without a listener: the examples on
 * a rule's page are cases of its own test.
 */
export function onRuleTable(each?: RuleTableListener): void {
  listener = each;
}

function expectViolation(judgements: readonly Judgement[], expected: ViolationCase): void {
  const found = judgements.map(({ verdict }) => verdict).filter((verdict) => verdict.kind === 'violation');
  assert.equal(found.length, judgements.length, `expected violations only, got ${kindsOf(judgements).join(', ')}`);
  const { found: wanted } = expected;
  const match = found.find((each) => (typeof wanted === 'string' ? each.found === wanted : wanted.test(each.found)));
  assert.ok(
    match,
    `expected '${String(wanted)}', got ${found.map((each) => `'${each.found}'`).join(', ') || 'nothing'}`,
  );
  if (expected.path !== undefined) assert.equal(match.path, expected.path);
}

const kindsOf = (judgements: readonly Judgement[]): readonly string[] => judgements.map(({ verdict }) => verdict.kind);

/**
 * What a rule says of the subject of a case; for a rule about templates or apps, what it says of those.
 *
 * @throws InternalRuleError if the rule itself fails
 */
export function verdictsOn(rule: Rule, each: RuleCase): readonly Judgement[] {
  const app = new AppView([templateOf(rule, each), ...(each.alongside ?? [])]);
  const { judgements, errors } = judge(app, [rule]);
  if (errors[0]) throw errors[0];
  return judgements.filter(({ resource, template }) =>
    rule.scope === 'resource' ? resource?.logicalId === SUBJECT && template?.file === FILE : true,
  );
}

const FILE = '/test/template.json';

function templateOf(rule: Rule, each: RuleCase): TemplateInput {
  const type = each.type ?? (rule.scope === 'resource' ? rule.resources[0] : undefined);
  const subject =
    type === undefined ? {} : { [SUBJECT]: { Type: type, Properties: each.properties ?? {}, ...each.attributes } };
  return {
    file: FILE,
    body: { ...each.template, Resources: { ...subject, ...each.others } },
    stack: { displayName: 'test', tags: {}, ...each.stack, profile: { ...STRICTEST, ...each.stack?.profile } },
  };
}

interface TestRunner {
  readonly describe: (name: string, body: () => void) => void;
  readonly it: (name: string, body: () => void) => void;
}

function testRunner(): TestRunner {
  const { describe, it } = globalThis as unknown as Partial<TestRunner>;
  if (!describe || !it) throw new Error('ruleTable needs a test runner with global `describe` and `it`, e.g. jest');
  return { describe, it };
}
