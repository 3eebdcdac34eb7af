import type { Rule } from '../../engine';
import { transferServerEncryptsTransfers } from './transfer-server-encrypts-transfers';
import { transferServerInVpc } from './transfer-server-in-vpc';
import { transferServerLogs } from './transfer-server-logs';
import { transferServerRequiresStrongAlgorithms } from './transfer-server-requires-strong-algorithms';

export * from './transfer-server-encrypts-transfers';
export * from './transfer-server-in-vpc';
export * from './transfer-server-logs';
export * from './transfer-server-requires-strong-algorithms';

/** Every rule about Transfer Family. */
export const transferRules: readonly Rule[] = [
  transferServerEncryptsTransfers,
  transferServerRequiresStrongAlgorithms,
  transferServerInVpc,
  transferServerLogs,
];
