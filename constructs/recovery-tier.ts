import { Tags, Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { Environment, RECOVERY_TIER_TAG } from '../lib/engagement';
import { security } from '../lib/policies';
import { invalidProp } from './invalid-prop';

/**
 * Tags a construct with its tier of recovery objectives, by which backup plans select it (SEC-9.4). Without a tier the
 * shortest objectives of all hold for it.
 *
 * @throws if the environment has no such tier
 */
export function recoverBy(construct: IConstruct, recoveryTier: string | undefined): void {
  if (recoveryTier === undefined) return;
  const tiers = Object.keys(Environment.of(construct).profile.recovery);
  if (!Token.isUnresolved(recoveryTier) && !tiers.includes(recoveryTier)) {
    throw invalidProp(
      construct,
      'recoveryTier',
      `'${recoveryTier}'`,
      `a tier of the engagement file: ${tiers.join(', ')}`,
      security.clauses['SEC-9.4'],
    );
  }
  Tags.of(construct).add(RECOVERY_TIER_TAG, recoveryTier);
}

/** Why the packs of cdk-nag for frameworks miss a backup plan. */
export const SELECTED_BY_TAG =
  'backup plans select by tag, which the rule does not follow; DataStoreInBackupPlan of this library does';
