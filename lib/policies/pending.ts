import type { ClauseId } from '.';

/**
 * Clauses that a rule is to check and that none checks yet, in the order of the documents. Reports show them as "not
 * yet checked", never as kept. The trace test holds the list: whoever adds a rule for a clause takes it out here.
 */
export const pendingClauses: readonly ClauseId[] = [
  'CIP-2',
  'CIP-6.1',
  'CIP-6.5',
  'CIP-6.6',
  'CIP-6.7',
  'CIP-6.8',
  'CIP-6.9',
  'CIP-7.3',
  'CIP-11.1',
  'CIP-11.3',
  'CIP-12.5',
  'CIP-13.1',
  'SEC-3.1.2',
  'SEC-3.1.3',
  'SEC-3.3.3',
  'SEC-7.2',
  'SEC-9.1',
  'SEC-9.2',
  'SEC-9.4',
  'SIP-IP.2',
  'SIP-IP.3',
  'SIP-DH.4',
  'SIP-DH.6',
  'SIP-OB.1',
  'SIP-OB.2',
  'SIP-OB.3',
  'SIP-OB.5',
  'SIP-AI.2',
  'SIP-AI.3',
  'SIP-AI.4',
];
