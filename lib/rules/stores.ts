import {
  compliant,
  every,
  ignored,
  undecidable,
  violation,
  type Outcome,
  type ResourceView,
  type Value,
} from '../engine';

/** Of several demands that must all hold, the one outcome that tells most: one fault makes one finding. */
export const together = (...outcomes: readonly Outcome[]): Outcome => every(outcomes)[0] ?? ignored;

/**
 * Demands that automatic snapshots are kept as long as backups have to be.
 *
 * @param most the longest that the service can keep them, in days
 */
export function demandSnapshots(days: Value, store: ResourceView, most: number): Outcome {
  const least = Math.min(store.environment.backupRetentionDays, most);
  if (days.isDeployTime) return undecidable(days);
  if (days.isAbsent) return violation(`retention of snapshots is absent, ${String(least)} days are asked for`, days);
  if ((days.number ?? 0) >= least) return compliant;
  return violation(`snapshots are kept ${days.orAbsent()} days, less than the ${String(least)} of backups`, days);
}

/** Demands subnets other than those of the default VPC; whichever they turn out to be, somebody chose them. */
export function demandChosenSubnets(subnets: Value): Outcome {
  if (subnets.items.length === 0)
    return violation('subnets are absent, so those of the default VPC are taken', subnets);
  return subnets.is('default') ? violation('subnets are those of the default VPC', subnets) : compliant;
}
