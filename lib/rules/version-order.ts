/** Whether a version such as `3.6.0` or `3.7.x` is not older than another, compared number by number. */
export function isAtLeast(version: string, least: string): boolean {
  const [given, wanted] = [version, least].map((text) => text.split('.').map(Number));
  for (const [index, want] of (wanted ?? []).entries()) {
    const have = given?.[index] ?? 0;
    // A wildcard stands for the newest.
    if (Number.isNaN(have) || have > want) return index > 0 || !Number.isNaN(have);
    if (have < want) return false;
  }
  return true;
}
