import type { AuditGroup } from '@talon/shared/contract/audit.ts';
import { dateIn, daysAfter } from '@talon/shared/locale/calendar.ts';

export const periods = ['today', 'yesterday', 'week', 'month', 'all'] as const;
export type Period = (typeof periods)[number];

/** What of the log is asked for. */
export interface AuditSearch {
  readonly period: Period;
  readonly by: string | null;
  readonly group: AuditGroup | null;
  /** Calls out of turn and moves ahead of others alone. */
  readonly outOfTurn: boolean;
  readonly text: string;
}

/** Everything of a period. */
export const unnarrowed = { by: null, group: null, outOfTurn: false, text: '' } as const;
export const firstSearch: AuditSearch = { period: 'today', ...unnarrowed };

/** First and last date of a period by the calendar of the place; null = of all time. */
export function datesOf(
  period: Period,
  timeZone: string,
  now: number,
): { readonly from: string; readonly until: string } | null {
  const today = dateIn(timeZone, now);
  const dateOf = (daysAgo: number): string => daysAfter(today, -daysAgo);
  switch (period) {
    case 'today':
      return { from: dateOf(0), until: dateOf(0) };
    case 'yesterday':
      return { from: dateOf(1), until: dateOf(1) };
    case 'week':
      return { from: dateOf(6), until: dateOf(0) };
    case 'month':
      return { from: dateOf(29), until: dateOf(0) };
    case 'all':
      return null;
    default:
      return period satisfies never;
  }
}

/** As the server is asked; what is not wanted is not sent. */
export function queryOf(search: AuditSearch, timeZone: string, now: number): string {
  const dates = datesOf(search.period, timeZone, now);
  const wanted = new URLSearchParams(dates === null ? {} : { ...dates });
  if (search.by !== null) wanted.set('by', search.by);
  if (search.group !== null) wanted.set('group', search.group);
  if (search.outOfTurn) wanted.set('outOfTurn', 'true');
  const text = search.text.trim();
  if (text !== '') wanted.set('text', text);
  return wanted.toString();
}

export function isNarrowed({ by, group, outOfTurn, text }: AuditSearch): boolean {
  return by !== null || group !== null || outOfTurn || text.trim() !== '';
}
