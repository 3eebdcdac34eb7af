import type { Value } from './value';

/** A principal of a statement. */
export interface Principal {
  /** `AWS`, `Service`, `Federated`, `CanonicalUser`; `*` for the bare wildcard. */
  readonly kind: string;
  /** An ARN, an account id, a service name or `*`, with `${…}` where parts are not known. */
  readonly id: string;
  /** The account it names, if it names one that is known. */
  readonly account?: string;
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
  readonly sid?: string;
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
  readonly unknown?: Value;
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
export function statementOf(value: Value): Statement {
  const effect = value.at('Effect');
  const sid = value.at('Sid').text;
  const unknown = ['Effect', 'Action', 'NotAction', 'Principal', 'NotPrincipal', 'Condition']
    .flatMap((key) => [value.at(key), ...parts(key)])
    .find((part) => part.isDeployTime);
  return {
    ...(sid === undefined ? {} : { sid }),
    effect: effect.is('Allow') ? 'Allow' : effect.is('Deny') ? 'Deny' : undefined,
    actions: texts(value.at('Action')).map((action) => action.toLowerCase()),
    notActions: texts(value.at('NotAction')).map((action) => action.toLowerCase()),
    resources: texts(value.at('Resource')),
    notResources: texts(value.at('NotResource')),
    principals: principalsOf(value.at('Principal')),
    notPrincipals: principalsOf(value.at('NotPrincipal')),
    conditions: conditionsOf(value.at('Condition')),
    value,
    ...(unknown === undefined ? {} : { unknown }),
  };

  function parts(key: string): readonly Value[] {
    if (key === 'Action' || key === 'NotAction') return value.at(key).items;
    // CDK's `CfnJson` puts an attribute where the keys of an operator stand.
    return key === 'Condition' ? value.at(key).entries.map(([, keys]) => keys) : [];
  }
}

const texts = (value: Value): readonly string[] => value.items.map((item) => item.text ?? item.orAbsent());

function principalsOf(value: Value): readonly Principal[] {
  if (value.isMap) return value.entries.flatMap(([kind, ids]) => ids.items.map((id) => principal(kind, id)));
  return value.items.map((id) => principal(id.is('*') ? '*' : 'AWS', id));
}

function principal(kind: string, value: Value): Principal {
  const id = value.text ?? value.orAbsent();
  // The partition may be filled in at deployment, and `${AWS::Partition}` has colons of its own.
  const account = /^(?:arn:(?:\$\{[^}]*\}|[^:])*:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(id)?.[1];
  return { kind, id, value, ...(account === undefined ? {} : { account }) };
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
        values: texts(compared),
        value: compared,
      };
    }),
  );
}

/** Whether a pattern with `*` and `?` matches a text, case-insensitively, as IAM matches actions. */
export function matches(pattern: string, text: string): boolean {
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${expression}$`, 'is').test(text);
}

/** Whether a statement speaks of an action: by name or wildcard, or by leaving it out of its `NotAction`. */
export function coversAction(statement: Statement, action: string): boolean {
  if (statement.actions.some((pattern) => matches(pattern, action))) return true;
  return statement.notActions.length > 0 && !statement.notActions.some((pattern) => matches(pattern, action));
}

/** Whether a statement is for everyone: a bare `*`, or `*` among the AWS principals. */
export function isForEveryone(statement: Statement): boolean {
  return statement.principals.some(({ kind, id }) => id === '*' && (kind === '*' || kind === 'AWS'));
}
