import { compliant, undecidable, violation, type Outcome, type Value } from '../engine';

/**
 * Demands something of one property: undecidable if it is only known at deploy time, else compliant or a violation.
 *
 * @param found how the finding reads, e.g. `(status) => 'versioning is ' + status.orAbsent()`
 */
export function demand(value: Value, isKept: (value: Value) => boolean, found: (value: Value) => string): Outcome {
  if (value.isDeployTime) return undecidable(value);
  return isKept(value) ? compliant : violation(found(value), value);
}

/** Demands that a switch is on. */
export function demandOn(value: Value, name: string): Outcome {
  return demand(
    value,
    (each) => each.isTrue,
    (each) => `${name} is ${each.isFalse ? 'off' : each.orAbsent()}`,
  );
}

/** Demands that a switch is off; what is absent counts as off only if AWS's default says so. */
export function demandOff(value: Value, name: string, whenAbsent: 'on' | 'off'): Outcome {
  return demand(
    value,
    (each) => each.isFalse || (each.isAbsent && whenAbsent === 'off'),
    (each) => `${name} is ${each.isTrue ? 'on' : each.orAbsent()}`,
  );
}
