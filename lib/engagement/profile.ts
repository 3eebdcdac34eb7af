/** The environments of an engagement, from the least to the most protected. */
export const ENVIRONMENT_NAMES = ['dev', 'stage', 'prod'] as const;

/** Name of an environment. */
export type EnvironmentName = (typeof ENVIRONMENT_NAMES)[number];

/**
 * Classes of logs, each with a retention of its own (CIP-8.6, SIP-DH.5).
 *
 * - `application`: what workloads write about themselves.
 * - `access`: who reached what: S3 server access, load balancer, API, flow and DNS query logs.
 * - `audit`: who changed what: CloudTrail and whatever an investigation rests on.
 */
export const LOG_CLASSES = ['application', 'access', 'audit'] as const;

/** A class of logs. */
export type LogClass = (typeof LOG_CLASSES)[number];

/**
 * What a rule or a construct needs to know of the environment that a stack belongs to. It is data only: the
 * engagement file yields one for each environment, and `STRICTEST` stands in where there is no engagement.
 */
export interface EnvironmentProfile {
  readonly name: EnvironmentName;
  /** Whether data, logs and keys here are the real ones: retained, protected, locked. */
  readonly production: boolean;
  /** The only account that may hold stacks of this environment; absent without an engagement. */
  readonly account?: string;
  /** Home region; absent without an engagement. */
  readonly region?: string;
  /** Region that backups and replicas are copied to, inside the residency. */
  readonly recoveryRegion?: string;
  /** Regions that data may rest in (SEC-5.3); absent without an engagement, where every region is allowed. */
  readonly residency?: readonly string[];
  /** Least retention of each class of logs, in days. */
  readonly retentionDays: Readonly<Record<LogClass, number>>;
  /** Keys of the tags that every taggable resource carries (SEC-2.4). */
  readonly mandatoryTags: readonly string[];
  /** Accounts of the other environments of the engagement: never to be trusted or referred to from this one. */
  readonly foreignAccounts: readonly string[];
  /** Accounts of registered vendors, and what is known of each (CIP-10, SIP-VN.1). */
  readonly vendorAccounts: readonly VendorAccount[];
  /** Least number of days that backups are kept (CIP-9.1, SEC-9.1). */
  readonly backupRetentionDays: number;
  /**
   * Recovery objectives by tier (SEC-9.4). A resource names its tier by the tag `RecoveryTier`; without the tag the
   * shortest objectives of all tiers hold for it.
   */
  readonly recovery: Readonly<Record<string, RecoveryTier>>;
  /** Models that may be used, and where (SIP-AI.3); absent without an engagement, where none is approved. */
  readonly models?: readonly ApprovedModel[];
}

/** Tag by which a stateful resource says which tier of recovery objectives holds for it. */
export const RECOVERY_TIER_TAG = 'RecoveryTier';

/** What was done to personal data before it came to an environment other than production (SIP-DH.4). */
export const MASKINGS = ['masked', 'synthetic'] as const;

/** Fields were made unreadable, or the data was made up. */
export type Masking = (typeof MASKINGS)[number];

/** Recovery objectives of a tier. */
export interface RecoveryTier {
  /** How much may be lost, in minutes. */
  readonly rpoMinutes: number;
  /** How long recovery may take, in minutes. */
  readonly rtoMinutes: number;
}

/** A model in the register. */
export interface ApprovedModel {
  /** Id of the model or of the inference profile. */
  readonly id: string;
  /** Region of the endpoint, and those that prompts may travel to. */
  readonly regions: readonly string[];
}

/** An AWS account of a vendor in the register. */
export interface VendorAccount {
  readonly vendor: string;
  readonly account: string;
  /** Environments that the vendor may reach. */
  readonly environments: readonly EnvironmentName[];
  /** Last day of the approval, ISO 8601; absent if it has no end. */
  readonly ends?: string;
}

/**
 * The profile that applies where no engagement says otherwise: production with the longest retentions. Stated
 * here once, quoted by the documentation.
 */
export const STRICTEST: EnvironmentProfile = {
  name: 'prod',
  production: true,
  retentionDays: { application: 90, access: 365, audit: 365 },
  mandatoryTags: ['Owner', 'Environment', 'DataClassification'],
  foreignAccounts: [],
  vendorAccounts: [],
  // What Security Hub's control RDS.11 asks for.
  backupRetentionDays: 7,
  recovery: { default: { rpoMinutes: 24 * 60, rtoMinutes: 24 * 60 } },
};
