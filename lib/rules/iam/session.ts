import type { EnvironmentProfile } from '../../engagement/profile';

/**
 * Longest session of a person, in seconds: an hour in production, AWS's own default; half a working day elsewhere.
 * A session keeps the second factor it began with, so this is how long a stolen one is good for (CIP-4.7, SEC-7.1).
 */
export function longestSession({ production }: EnvironmentProfile): number {
  return production ? 3600 : 4 * 3600;
}
