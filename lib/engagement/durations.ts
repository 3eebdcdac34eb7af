/** A length of time, as the file writes it and as code needs it. */
export interface TimeSpan {
  /** As written, e.g. `4h`: what documents and runbooks print. */
  readonly text: string;
  /** The same in minutes: what constructs turn into a CDK `Duration`. */
  readonly minutes: number;
}

const MINUTES_PER_UNIT = { m: 1, h: 60, d: 24 * 60 } as const;

/** How the file writes a length of time: a whole number and m (minutes), h (hours) or d (days). */
export const TIME_SPAN = /^\d{1,5}[mhd]$/;

/**
 * The shortest recovery point objective that AWS Backup can meet (SEC-9.4). Continuous backup ships the transaction
 * log about every 5 minutes; snapshots are taken hourly at the most, so that an objective below 1h needs a resource
 * that supports continuous backup.
 */
export const SHORTEST_RPO_MINUTES = 5;

/** Reads `15m`, `4h`, `1d`. The text must match `TIME_SPAN`. */
export function timeSpan(text: string): TimeSpan {
  const unit = text.slice(-1) as keyof typeof MINUTES_PER_UNIT;
  return { text, minutes: Number(text.slice(0, -1)) * MINUTES_PER_UNIT[unit] };
}
