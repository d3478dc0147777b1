import { hasOwnOrder } from '@talon/shared/contract/report-order.ts';
import type {
  ExportFormat,
  ReportDimension,
  ReportFilter,
  ReportSort,
} from '@talon/shared/contract/reports.ts';
import { daysAfter, daysBetween, weekdayOf } from '@talon/shared/locale/calendar.ts';
import type { Language } from '@talon/shared/locale/languages.ts';

export interface Period {
  /** YYYY-MM-DD, both included. */
  readonly from: string;
  readonly to: string;
}

export type Comparison = 'none' | 'before' | 'year';
export const comparisons: readonly Comparison[] = ['none', 'before', 'year'];

export const presets = ['today', 'yesterday', 'week', 'month', 'lastMonth', 'year', 'all'] as const;
export type Preset = (typeof presets)[number];

/** What the person wants to see. */
export interface Ask {
  readonly period: Period;
  readonly comparison: Comparison;
  readonly groupBy: ReportDimension;
  readonly filters: Readonly<Partial<Record<ReportFilter, readonly string[]>>>;
  readonly sort: ReportSort;
  readonly descending: boolean;
}

const lastOfMonth = (month: string): string => daysAfter(`${monthsAfter(month, 1)}-01`, -1);

/** A month YYYY-MM so many months later. */
export function monthsAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** Periods end today at the latest: the rest of a month has no visits to be compared with. */
export function presetPeriod(preset: Preset, today: string, firstDay: string | null): Period {
  switch (preset) {
    case 'today':
      return { from: today, to: today };
    case 'yesterday':
      return { from: daysAfter(today, -1), to: daysAfter(today, -1) };
    case 'week':
      return { from: daysAfter(today, -weekdayOf(today)), to: today };
    case 'month':
      return { from: `${today.slice(0, 7)}-01`, to: today };
    case 'lastMonth': {
      const month = monthsAfter(today.slice(0, 7), -1);
      return { from: `${month}-01`, to: lastOfMonth(month) };
    }
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: today };
    case 'all':
      return { from: firstDay ?? today, to: today };
    default:
      return preset satisfies never;
  }
}

/**
 * What stands beside a period: the one of equal length before it (a whole month: the month before;
 * the beginning of one: as much of the month before), or the same dates a year ago.
 */
export function comparedPeriod({ from, to }: Period, comparison: Comparison): Period | null {
  if (comparison === 'none') return null;
  if (comparison === 'year') return { from: yearBefore(from), to: yearBefore(to) };
  const month = from.slice(0, 7);
  if (from.endsWith('-01') && to.startsWith(month)) {
    const before = monthsAfter(month, -1);
    const last = lastOfMonth(before);
    const same = `${before}-${to.slice(8)}`;
    return { from: `${before}-01`, to: to === lastOfMonth(month) || same > last ? last : same };
  }
  const days = daysBetween(from, to) + 1;
  return { from: daysAfter(from, -days), to: daysAfter(from, -1) };
}

function yearBefore(date: string): string {
  const same = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
  return date.endsWith('-02-29') ? same.replace(/29$/, '28') : same;
}

/** Hours and days as they follow each other, anything else by how much of it there was. */
export function usualOrder(groupBy: ReportDimension): Pick<Ask, 'sort' | 'descending'> {
  return hasOwnOrder(groupBy)
    ? { sort: 'name', descending: false }
    : { sort: 'tickets', descending: true };
}

export function firstAsk(today: string): Ask {
  return {
    period: presetPeriod('month', today, null),
    comparison: 'before',
    groupBy: 'category',
    filters: {},
    ...usualOrder('category'),
  };
}

/** The query of the visits report. */
export function queryOf(ask: Ask, language: Language): string {
  const compare = comparedPeriod(ask.period, ask.comparison);
  const query = new URLSearchParams({ ...ask.period, groupBy: ask.groupBy, language });
  if (compare !== null) {
    query.set('compareFrom', compare.from);
    query.set('compareTo', compare.to);
  }
  for (const [name, values] of Object.entries(ask.filters)) {
    for (const value of values) query.append(name, value);
  }
  return query.toString();
}

/** Where the file of exactly what is shown is fetched. */
export function visitsFile(centre: string, ask: Ask, language: Language, format: ExportFormat) {
  const order = `sort=${ask.sort}&descending=${ask.descending}`;
  const query = `${queryOf(ask, language)}&${order}&format=${format}`;
  return `/api/v1/centres/${encodeURIComponent(centre)}/reports/visits/file?${query}`;
}
