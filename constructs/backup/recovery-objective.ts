import { Duration } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { Environment, SHORTEST_RPO_MINUTES, STRICTEST } from '../../lib/engagement';
import { cite, security } from '../../lib/policies';
import { recoveryRunbook, type RunbookPlace } from './recovery-runbook';
import { tierOf } from '../recoverable';

/** What a `RecoveryObjective` is made of. */
export interface RecoveryObjectiveProps {
  /** Recovery point objective: how much may be lost (SEC-9.4). 5 minutes or longer. */
  readonly rpo: Duration;

  /** Recovery time objective: how long recovery may take (SEC-9.4). 1 minute or longer. */
  readonly rto: Duration;

  /**
   * How long backups are kept: 1 day to 100 years (CIP-9.1, SEC-9.1).
   *
   * @default Duration.days(7)
   */
  readonly retention?: Duration;
}

const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * The least that AWS Backup takes, in minutes: an hour to start, and an hour more to complete.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRuleInput.html
 */
const SHORTEST_START = HOUR;
const SHORTEST_COMPLETION = SHORTEST_START + HOUR;
const LONGEST_START = 8 * HOUR;
const LONGEST_COMPLETION = 7 * DAY;

/** Hours between two backups: those that divide a day, so that midnight makes no longer gap. AWS Backup's least is 1. */
const GAPS = [24, 12, 8, 6, 4, 3, 2, 1] as const;

/** The shortest objective that snapshots meet, in minutes: an hour between two, and the shortest windows. */
const SHORTEST_BY_SNAPSHOTS = HOUR + SHORTEST_START + SHORTEST_COMPLETION;

/** The longest that CloudWatch looks back for an alarm. */
const LONGEST_ALARM_HOURS = 7 * 24;

const MAX_CONTINUOUS_DAYS = 35;
const MAX_RETENTION_DAYS = 36_500;

/**
 * How much may be lost, how long recovery may take, and what follows from both: schedule, windows, retention, alarm,
 * restore tests and runbook (SEC-9.1, SEC-9.3, SEC-9.4, SIP-DH.8). A value: it never changes.
 *
 * What is lost is counted at its worst. A failure just before a backup completes leaves the one before it, which holds
 * what there was when it started. So the time between two backups, the window to start and the window to complete
 * together are never longer than the RPO; for an RPO of a day there are two backups a day. Below 4 hours no schedule of
 * snapshots does: there backups are continuous, where the service can (S3, RDS, Aurora), with snapshots every hour.
 */
export class RecoveryObjective {
  /**
   * An objective of one's own.
   *
   * @throws if nothing that AWS Backup does can meet the RPO, if the RTO is shorter than a minute, or if backups cannot
   * be kept for that long
   */
  public static of(props: RecoveryObjectiveProps): RecoveryObjective {
    return new RecoveryObjective(props);
  }

  /**
   * The objective of a tier of the environment that a construct is in, with the retention of backups there.
   *
   * @param tier name of the tier; the strictest one, which has the shortest RPO, if nothing is said
   * @throws if the environment has no such tier
   */
  public static ofTier(construct: IConstruct, tier?: string): RecoveryObjective {
    const { recovery, backupRetentionDays } = Environment.of(construct).profile;
    const name = tierOf(construct, tier);
    const { rpoMinutes = NaN, rtoMinutes = NaN } = recovery[name] ?? {};
    return new RecoveryObjective({
      rpo: Duration.minutes(rpoMinutes),
      rto: Duration.minutes(rtoMinutes),
      retention: Duration.days(backupRetentionDays),
    });
  }

  /** How much may be lost. */
  public readonly rpo: Duration;

  /** How long recovery may take. */
  public readonly rto: Duration;

  /** Whether backups have to be continuous, where the service can: no schedule of snapshots meets the RPO. */
  public readonly continuous: boolean;

  /** Time between two snapshots. */
  public readonly every: Duration;

  /** When snapshots start, as a cron expression of AWS Backup, in UTC. */
  public readonly schedule: string;

  /** How late a snapshot may start. */
  public readonly startWindow: Duration;

  /** How long a snapshot may take once it has started. */
  public readonly completionWindow: Duration;

  /** How long snapshots, and copies of them, are kept. */
  public readonly retention: Duration;

  /** How long continuous backups are kept: as long as snapshots, 35 days at most. */
  public readonly continuousRetention: Duration;

  /** After how long without a completed snapshot the alarm goes off, in whole hours: 7 days at most. */
  public readonly missedAfter: Duration;

  /** When restore tests start, as a cron expression: every week if recovery may take a day at most, else every month. */
  public readonly restoreTestSchedule: string;

  /** How long a restore test leaves for looking at what was restored: the RTO, 1 hour to 7 days. */
  public readonly validationWindow: Duration;

  private constructor({ rpo, rto, retention = Duration.days(STRICTEST.backupRetentionDays) }: RecoveryObjectiveProps) {
    const minutes = demand('rpo', rpo, [SHORTEST_RPO_MINUTES, Infinity], `5 minutes or longer: ${WHY}`);
    const recovery = demand('rto', rto, [1, Infinity], '1 minute or longer');
    const kept = demand('retention', retention, [DAY, MAX_RETENTION_DAYS * DAY], '1 to 36500 days') / DAY;
    this.rpo = rpo;
    this.rto = rto;
    this.retention = Duration.days(Math.ceil(kept));
    this.continuousRetention = Duration.days(Math.min(Math.ceil(kept), MAX_CONTINUOUS_DAYS));

    this.continuous = minutes < SHORTEST_BY_SNAPSHOTS;
    const budget = Math.max(Math.floor(minutes), SHORTEST_BY_SNAPSHOTS);
    const { gap, start, completion } = windows(budget);
    this.every = Duration.hours(gap);
    this.schedule = gap === 24 ? 'cron(0 3 * * ? *)' : `cron(0 0/${String(gap)} * * ? *)`;
    this.startWindow = Duration.minutes(start);
    this.completionWindow = Duration.minutes(completion);
    this.missedAfter = Duration.hours(Math.min(Math.floor(budget / HOUR), LONGEST_ALARM_HOURS));

    this.restoreTestSchedule = recovery <= DAY ? 'cron(0 5 ? * SUN *)' : 'cron(0 5 1 * ? *)';
    this.validationWindow = Duration.hours(Math.min(Math.ceil(recovery / HOUR), LONGEST_ALARM_HOURS));
    Object.freeze(this);
  }

  /** What to do when data has to be recovered, as Markdown (SIP-DH.8, CIP-9.1). */
  public runbook(place: RunbookPlace): string {
    return recoveryRunbook(this, place);
  }
}

const WHY = 'continuous backup loses up to 5 minutes, and snapshots are taken every hour at the most';

/** The rarest backups whose windows still fit in, and what is left for the windows; all in minutes but the gap. */
function windows(budget: number): { readonly gap: number; readonly start: number; readonly completion: number } {
  const least = SHORTEST_START + SHORTEST_COMPLETION;
  // Half of the time at least is for the windows: large stores take hours.
  const gap = GAPS.find((hours) => hours * HOUR <= budget / 2 && hours * HOUR + least <= budget) ?? 1;
  const left = budget - gap * HOUR;
  const start = Math.min(Math.max(Math.floor(left / 4), SHORTEST_START), LONGEST_START);
  return { gap, start, completion: Math.min(left - start, LONGEST_COMPLETION) };
}

/** A length of time in minutes, inside its bounds. */
function demand(name: string, value: Duration, [least, most]: readonly [number, number], allowed: string): number {
  const is = value.isUnresolved() ? 'only known at deployment' : value.toHumanString();
  const minutes = value.isUnresolved() ? NaN : value.toSeconds({ integral: false }) / 60;
  if (minutes >= least && minutes <= most) return minutes;
  throw new Error(`${name} is ${is}; allowed: ${allowed}, see ${cite(security.clauses['SEC-9.4'])}`);
}
