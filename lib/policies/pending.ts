import type { ClauseId } from '.';

/**
 * Clauses that a rule is to check and that none checks yet, in the order of the documents. Reports show them as "not
 * yet checked", never as kept. The trace test holds the list: whoever adds a rule for a clause takes it out here.
 */
export const pendingClauses: readonly ClauseId[] = [];
