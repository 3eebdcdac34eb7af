import { holds } from './conditions';
import type { NamedPrincipal, Selection, Statement } from './documents';
import { matches, matchesAction, piecesOf } from './patterns';
import { isLeftOut, type Meant, meaningOf } from './principals';
import type { Facts } from './request';
import { expand } from './variables';

/** A statement that applies to a request. */
export interface Applied {
  readonly statement: Statement;
  /** How its principal means the caller; `direct` where a policy has none. */
  readonly meant: Meant;
}

/**
 * The statement, if it applies to a request.
 *
 * @throws IamEvaluationError if that cannot be told
 */
export function applied(statement: Statement, facts: Facts, hasBoundary: boolean): Applied | undefined {
  const { actions, resources, principals, conditions } = statement;
  if (!selects(actions, (pattern) => matchesAction(pattern, facts.action))) return undefined;
  if (resources && !selects(resources, (pattern) => isResource(pattern, statement, facts))) return undefined;
  const meant = principals ? meantBy(principals, statement, facts, hasBoundary) : 'direct';
  if (meant === undefined || !conditions.every((condition) => holds(condition, facts.context))) return undefined;
  return { statement, meant };
}

const selects = ({ not, items }: Selection<string>, isMeant: (item: string) => boolean): boolean =>
  items.some(isMeant) !== not;

function isResource(pattern: string, { hasVariables }: Statement, { resource, context }: Facts): boolean {
  const pieces = hasVariables ? expand(pattern, context) : piecesOf(pattern);
  return pieces !== undefined && matches(pieces, resource, 'resource');
}

function meantBy(
  { not, items }: Selection<NamedPrincipal>,
  { where }: Statement,
  { caller }: Facts,
  hasBoundary: boolean,
): Meant | undefined {
  if (not) return isLeftOut(items, caller, hasBoundary, `${where}, NotPrincipal`) ? undefined : 'direct';
  const found = items.map((item) => meaningOf(item, caller, `${where}, Principal`));
  return STRONGEST_FIRST.find((meant) => found.includes(meant));
}

/** From what decides alone to what leaves most to other policies. */
export const STRONGEST_FIRST: readonly Meant[] = ['direct', 'role', 'account'];
