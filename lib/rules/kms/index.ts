import type { Rule } from '../../engine';

/** Every rule about KMS. */
export const kmsRules: readonly Rule[] = [];
