import type { Value } from './value';

/** A principal of a statement. */
export interface Principal {
  /** `AWS`, `Service`, `Federated`, `CanonicalUser`; `*` for the bare wildcard. */
  readonly kind: string;
  /** An ARN, an account id, a service name or `*`, with `${…}` where parts are not known. */
  readonly id: string;
  /** The account it names, if it names one that is known. */
  readonly account: string | undefined;
  readonly value: Value;
}

/** One key of a statement's `Condition` block. */
export interface Condition {
  /** Operator without prefix and suffix, lower case, e.g. `bool`, `stringequals`. */
  readonly operator: string;
  /** `forallvalues` or `foranyvalue` if the operator has that prefix. */
  readonly quantifier?: string;
  /** Whether the operator ends in `IfExists`: true too when the key is missing from the request. */
  readonly ifExists: boolean;
  /** Condition key, lower case, e.g. `aws:multifactorauthpresent`. */
  readonly key: string;
  /** The texts it is compared with, with `${…}` where parts are not known. */
  readonly values: readonly string[];
  readonly value: Value;
}

/** A statement, whichever way it was written. */
export interface Statement {
  readonly sid: string | undefined;
  /** `undefined` if it is not known. */
  readonly effect: 'Allow' | 'Deny' | undefined;
  /** Lower case, as IAM compares actions without regard to case. */
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  readonly resources: readonly string[];
  readonly notResources: readonly string[];
  readonly principals: readonly Principal[];
  readonly notPrincipals: readonly Principal[];
  readonly conditions: readonly Condition[];
  readonly value: Value;
  /** The part of the statement that is not known before deployment, if a rule cannot do without it. */
  readonly unknown: Value | undefined;
}

/** A policy document as a rule reads it. */
export interface PolicyDocument {
  readonly statements: readonly Statement[];
  /** The document, or the list of statements, if it is only known at deploy time. */
  readonly unknown?: Value;
}

/**
 * Reads a policy document of any kind: identity, trust, bucket, key, queue, topic, vault, endpoint.
 * A lone statement counts as a list of one, a lone action too; JSON in a text is parsed.
 */
export function policyDocument(value: Value): PolicyDocument {
  const known = documents.get(value);
  if (known) return known;
  const { world } = value.app;
  const asked = world.consulted;
  const document = read(value);
  // What hangs on no condition reads the same in every world, and for every rule.
  if (world.consulted === asked) documents.set(value, document);
  return document;
}

const documents = new WeakMap<Value, PolicyDocument>();

function read(value: Value): PolicyDocument {
  const document = value.parsed;
  if (document.isDeployTime) return { statements: [], unknown: document };
  const statements = document.at('Statement').items;
  const unknown = statements.find((statement) => statement.isDeployTime);
  return {
    statements: statements.filter((statement) => statement.isMap).map(statementOf),
    ...(unknown === undefined ? {} : { unknown }),
  };
}

/** Reads one statement, e.g. a resource that is a statement by itself. */
export const statementOf = (value: Value): Statement => new StatementView(value);

/** Reads the parts of a statement when a rule asks for them, and keeps what hangs on no condition. */
class StatementView implements Statement {
  private readonly known = new Map<keyof Statement, unknown>();

  constructor(readonly value: Value) {}

  get sid(): string | undefined {
    return this.value.at('Sid').text;
  }

  get effect(): Statement['effect'] {
    return this.once('effect', () => {
      const effect = this.value.at('Effect').literal;
      return effect === 'Allow' || effect === 'Deny' ? effect : undefined;
    });
  }

  get actions(): readonly string[] {
    return this.once('actions', () => texts(this.value.at('Action')).map(lowerCase));
  }

  get notActions(): readonly string[] {
    return this.once('notActions', () => texts(this.value.at('NotAction')).map(lowerCase));
  }

  get resources(): readonly string[] {
    return this.once('resources', () => texts(this.value.at('Resource')));
  }

  get notResources(): readonly string[] {
    return this.once('notResources', () => texts(this.value.at('NotResource')));
  }

  get principals(): readonly Principal[] {
    return this.once('principals', () => principalsOf(this.value.at('Principal')));
  }

  get notPrincipals(): readonly Principal[] {
    return this.once('notPrincipals', () => principalsOf(this.value.at('NotPrincipal')));
  }

  get conditions(): readonly Condition[] {
    return this.once('conditions', () => conditionsOf(this.value.at('Condition')));
  }

  get unknown(): Value | undefined {
    return this.once('unknown', () => {
      const isOpen = (part: Value): boolean => part.isDeployTime;
      return (
        ['Effect', 'Action', 'NotAction', 'Principal', 'NotPrincipal', 'Condition']
          .map((key) => this.value.at(key))
          .find(isOpen) ??
        this.value.at('Action').items.find(isOpen) ??
        this.value.at('NotAction').items.find(isOpen) ??
        // CDK's `CfnJson` puts an attribute where the keys of an operator stand.
        this.value.at('Condition').entries.find(([, keys]) => keys.isDeployTime)?.[1]
      );
    });
  }

  private once<T>(part: keyof Statement, read: () => T): T {
    if (this.known.has(part)) return this.known.get(part) as T;
    const { world } = this.value.app;
    const asked = world.consulted;
    const found = read();
    if (world.consulted === asked) this.known.set(part, found);
    return found;
  }
}

const lowerCase = (text: string): string => text.toLowerCase();

const texts = (value: Value): readonly string[] => value.items.map((item) => item.text ?? item.orAbsent());

function principalsOf(value: Value): readonly Principal[] {
  if (value.isMap) return value.entries.flatMap(([kind, ids]) => ids.items.map((id) => principal(kind, id)));
  return value.items.map((id) => principal(id.is('*') ? '*' : 'AWS', id));
}

function principal(kind: string, value: Value): Principal {
  return {
    kind,
    value,
    get id() {
      return value.text ?? value.orAbsent();
    },
    get account() {
      // The partition may be filled in at deployment, and `${AWS::Partition}` has colons of its own.
      return /^(?:arn:(?:\$\{[^}]*\}|[^:])*:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(this.id)?.[1];
    },
  };
}

function conditionsOf(value: Value): readonly Condition[] {
  return value.entries.flatMap(([operator, keys]) =>
    keys.entries.map(([key, compared]) => {
      const [, quantifier, name = ''] = /^(?:(forallvalues|foranyvalue):)?(.*)$/.exec(operator.toLowerCase()) ?? [];
      return {
        operator: name.replace(/ifexists$/, ''),
        ...(quantifier === undefined ? {} : { quantifier }),
        ifExists: name.endsWith('ifexists'),
        key: key.toLowerCase(),
        get values() {
          return texts(compared);
        },
        value: compared,
      };
    }),
  );
}

/** Whether a pattern with `*` and `?` matches a text, case-insensitively, as IAM matches actions. */
export function matches(pattern: string, text: string): boolean {
  // Most patterns are of another service, and show it at once.
  const [first = ''] = pattern;
  if (first !== '*' && first !== '?' && first.toLowerCase() !== text[0]?.toLowerCase()) return false;
  let expression = expressions.get(pattern);
  if (expression === undefined) {
    const source = pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    expression = new RegExp(`^${source}$`, 'is');
    if (expressions.size >= MAX_EXPRESSIONS) expressions.clear();
    expressions.set(pattern, expression);
  }
  return expression.test(text);
}

/** Compiling an expression costs more than using it, and few patterns are used for many actions. */
const expressions = new Map<string, RegExp>();
const MAX_EXPRESSIONS = 10_000;

/** Whether a statement speaks of an action: by name or wildcard, or by leaving it out of its `NotAction`. */
export function coversAction(statement: Statement, action: string): boolean {
  if (statement.actions.some((pattern) => matches(pattern, action))) return true;
  return statement.notActions.length > 0 && !statement.notActions.some((pattern) => matches(pattern, action));
}

/** Whether a statement is for everyone: a bare `*`, or `*` among the AWS principals. */
export function isForEveryone(statement: Statement): boolean {
  return statement.principals.some(({ kind, value }) => (kind === '*' || kind === 'AWS') && value.is('*'));
}
