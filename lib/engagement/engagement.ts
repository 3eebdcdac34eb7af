import { ENVIRONMENT_NAMES, type EnvironmentName, type EnvironmentProfile, STRICTEST } from './profile';
import type { Engagement } from './schema';

/**
 * What rules and constructs need to know of one environment of an engagement (CIP-5).
 *
 * @throws if the engagement has no environment of that name, which only untyped callers can bring about
 */
export function profileOf(engagement: Engagement, name: EnvironmentName): EnvironmentProfile {
  if (!ENVIRONMENT_NAMES.includes(name)) {
    throw new Error(`"${name}" is not an environment; allowed: ${ENVIRONMENT_NAMES.join(', ')}`);
  }
  const { account, region, recoveryRegion, retention } = engagement.environments[name];
  return {
    name,
    production: name === 'prod',
    account,
    region,
    ...(recoveryRegion === undefined ? {} : { recoveryRegion }),
    residency: engagement.residency,
    retentionDays: { ...engagement.retention, ...retention },
    mandatoryTags: [...STRICTEST.mandatoryTags, ...Object.keys(engagement.tags)],
    foreignAccounts: ENVIRONMENT_NAMES.filter((other) => other !== name).map(
      (other) => engagement.environments[other].account,
    ),
    vendorAccounts: engagement.vendors.flatMap(({ name: vendor, accounts, environments, ends }) =>
      accounts.map((vendorAccount) => ({
        vendor,
        account: vendorAccount,
        environments,
        ...(ends === undefined ? {} : { ends }),
      })),
    ),
    backupRetentionDays: engagement.backups.retentionDays,
    recovery: Object.fromEntries(
      Object.entries(engagement.recovery).map(([tier, { rpo, rto }]) => [
        tier,
        { rpoMinutes: rpo.minutes, rtoMinutes: rto.minutes },
      ]),
    ),
    models: engagement.models.map(({ id, region: home, egress }) => ({ id, regions: [home, ...egress] })),
  };
}

/** The environment that an account belongs to; undefined if it is none of the engagement's. */
export function environmentOfAccount(engagement: Engagement, account: string): EnvironmentName | undefined {
  return ENVIRONMENT_NAMES.find((name) => engagement.environments[name].account === account);
}
