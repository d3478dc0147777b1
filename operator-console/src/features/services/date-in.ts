const dayMs = 86_400_000;

/** The date so many days after now in the time zone, and always after `after`: YYYY-MM-DD. */
export function dateIn(timeZone: string, now: number, days: number, after?: string): string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone });
  const date = format.format(now + days * dayMs);
  if (after === undefined || after < date) return date;
  return new Date(Date.parse(`${after}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
}
