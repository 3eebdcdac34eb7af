/** The moment at which a last day is over, as conditions on `aws:CurrentTime` take it: the next midnight, UTC. */
export function endOfDay(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().replace('.000Z', 'Z');
}
