import type { Rule } from '../../engine';
import { dataStaysInsideResidency } from './data-stays-inside-residency';
import { noReferenceToOtherEnvironment } from './no-reference-to-other-environment';
import { referenceInsideResidency } from './reference-inside-residency';

export * from './data-stays-inside-residency';
export * from './no-reference-to-other-environment';
export * from './reference-inside-residency';

/** Every rule about where data rests, and what environments know of each other. */
export const residencyRules: readonly Rule[] = [
  dataStaysInsideResidency,
  noReferenceToOtherEnvironment,
  referenceInsideResidency,
];
