import type { ClauseId } from '.';
import type { Clause } from './policy';

/** A check of a clause that is no rule: no template tells whether the clause is kept. */
export interface OtherCheck {
  /** What checks it, as one would look for it, e.g. a command. */
  readonly by: string;
  /** What it demands, lower case, no final period. */
  readonly demands: string;
  /** Its page, from docs/. */
  readonly page: string;
}

/**
 * Clauses of fate `rule` that something else than a rule over templates checks. Reports show them as "checked
 * elsewhere", never as kept: how that check ended is not theirs to say. The trace test holds the list.
 */
export const otherChecks: Readonly<Partial<Record<ClauseId, OtherCheck>>> = {
  'CIP-2': {
    by: 'the table of resource families',
    demands:
      'every family of the scope has rules for its usual types, and every type with a rule belongs to one family',
    page: 'families.md',
  },
  'SIP-IP.2': {
    by: '`blueprints licences`',
    demands: 'each package that npm installs is under an approved licence, and its notices are kept',
    page: 'licences.md',
  },
  'SIP-IP.3': {
    by: '`blueprints licences`',
    demands: 'copyleft has a written approval of the client and a lawyer, for one package and until a day',
    page: 'licences.md',
  },
};

/** The check of a clause that is no rule, if it has one. */
export function otherCheckOf({ id }: Pick<Clause, 'id'>): OtherCheck | undefined {
  return Object.hasOwn(otherChecks, id) ? otherChecks[id as ClauseId] : undefined;
}
