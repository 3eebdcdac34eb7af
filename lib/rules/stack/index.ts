import type { Rule } from '../../engine';
import { stackInItsOwnAccount } from './stack-in-its-own-account';
import { stackRegionInsideResidency } from './stack-region-inside-residency';
import { stackTerminationProtected } from './stack-termination-protected';

export * from './stack-in-its-own-account';
export * from './stack-region-inside-residency';
export * from './stack-termination-protected';

/** Every rule about stacks as a whole. */
export const stackRules: readonly Rule[] = [
  stackInItsOwnAccount,
  stackRegionInsideResidency,
  stackTerminationProtected,
];
