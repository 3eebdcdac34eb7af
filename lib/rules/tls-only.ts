import {
  compliant,
  coversAction,
  isForEveryone,
  undecidable,
  violation,
  type Condition,
  type Outcome,
  type PolicyDocument,
  type Statement,
  type Value,
} from '../engine';
import { isAnything } from './iam/placeholders';
import { unknownCondition } from './iam/trust';
import { unknownPrincipal } from './public-statement';

const KEY = 'aws:securetransport';

/** What has to be denied where TLS is not used. */
export interface TlsDemand {
  /** The policy, as the finding names it, e.g. `queue policy`. */
  readonly what: string;
  /** Actions that move data, lower case. */
  readonly actions: readonly string[];
  /** Whether an element of `Resource` stands for the resource that the policy is of. */
  readonly speaksOf: (resource: Value) => boolean;
}

/** Demands that a resource policy denies everyone every action that moves data, unless TLS is used. */
export function demandTlsOnly(documents: readonly PolicyDocument[], tls: TlsDemand): Outcome {
  const statements = documents.flatMap((document) => document.statements);
  const denials = statements.filter((statement) => denies(statement, tls));
  const missing = tls.actions.find((action) => !denials.some((statement) => coversAction(statement, action)));
  if (missing === undefined) return compliant;
  const unknown =
    documents.find((document) => document.unknown)?.unknown ??
    statements.map(unknownPart).find((value) => value !== undefined);
  if (unknown) return undecidable(unknown);
  if (documents.length === 0) return violation(`there is no ${tls.what} that denies plain HTTP`);
  return violation(`${tls.what} does not deny everyone ${missing} without TLS (aws:SecureTransport false)`);
}

function denies(statement: Statement, { speaksOf }: TlsDemand): boolean {
  const [condition, ...others] = statement.conditions;
  return (
    statement.effect === 'Deny' &&
    isForEveryone(statement) &&
    condition !== undefined &&
    isWithoutTls(condition) &&
    others.length === 0 &&
    // What is not known yet may be a second condition.
    unknownCondition(statement) === undefined &&
    coversResource(statement, speaksOf)
  );
}

function isWithoutTls({ key, operator, quantifier, values }: Condition): boolean {
  return (
    key === KEY &&
    operator === 'bool' &&
    quantifier === undefined &&
    values.some((value) => value.toLowerCase() === 'false')
  );
}

function coversResource({ value, notResources }: Statement, speaksOf: TlsDemand['speaksOf']): boolean {
  const resources = value.at('Resource').items;
  // Policies of a file system may leave the resource out: it is the file system.
  if (resources.length === 0) return notResources.length === 0;
  return resources.some((resource) => resource.is('*') || speaksOf(resource));
}

/** What keeps a statement from being known to deny. */
function unknownPart(statement: Statement): Value | undefined {
  if (statement.effect === 'Allow') return undefined;
  return (
    statement.unknown ??
    unknownPrincipal(statement) ??
    statement.conditions
      .filter((condition) => condition.key === KEY)
      .flatMap((condition) => condition.value.items)
      .find((value) => value.isDeployTime) ??
    statement.value.at('Resource').items.find(isAnything)
  );
}
