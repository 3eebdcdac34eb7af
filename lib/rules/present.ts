import { compliant, violation, type Outcome, type Value } from '../engine';

/** Demands that a property is there and not empty, for where any value will do, whichever it turns out to be. */
export function demandPresent(value: Value, found: string): Outcome {
  return value.isAbsent || value.literal?.trim() === '' ? violation(found, value) : compliant;
}
