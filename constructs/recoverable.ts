import { Tags, Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { Environment, RECOVERY_TIER_TAG } from '../lib/engagement';
import { security } from '../lib/policies';
import { invalidProp } from './invalid-prop';

/**
 * Marks what holds data, and everything below it, for recovery: the tag `RecoveryTier` names the tier whose objectives
 * hold for it, and the `BackupPlan` of that tier selects it (SEC-9.1, SEC-9.4).
 *
 * @param tier name of the tier; the strictest one of the environment if nothing is said
 * @throws if the environment has no such tier
 */
export function recoverable(construct: IConstruct, tier?: string): void {
  Tags.of(construct).add(RECOVERY_TIER_TAG, tierOf(construct, tier));
}

/** The tier that is meant: the one named, if there is such a one, or else the one with the shortest RPO. */
export function tierOf(construct: IConstruct, tier?: string): string {
  const { recovery } = Environment.of(construct).profile;
  if (tier !== undefined) {
    if (Token.isUnresolved(tier) || Object.hasOwn(recovery, tier)) return tier;
    const clause = security.clauses['SEC-9.4'];
    const allowed = `a tier of the engagement file: ${Object.keys(recovery).join(', ')}`;
    throw invalidProp(construct, 'recoveryTier', `'${tier}'`, allowed, clause);
  }
  const [[strictest] = ['default']] = Object.entries(recovery).sort(
    ([, one], [, other]) => one.rpoMinutes - other.rpoMinutes || one.rtoMinutes - other.rtoMinutes,
  );
  return strictest;
}

/** Why the packs of cdk-nag for frameworks miss a backup plan. */
export const SELECTED_BY_TAG =
  'backup plans select by tag, which the rule does not follow; DataStoreInBackupPlan of this library does';
