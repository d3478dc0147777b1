import { withinTarget } from './report-measures.ts';
import type { ReportDimension, ReportRow, ReportSort } from './reports.ts';

/** Divisions that have an order of their own: sorted by name they stand in it. */
const natural: readonly ReportDimension[] = ['hour', 'weekday', 'day', 'month'];

export function hasOwnOrder(groupBy: ReportDimension): boolean {
  return natural.includes(groupBy);
}

const valueIn = {
  tickets: ({ measures }) => measures.tickets,
  noShow: ({ measures }) => measures.noShow,
  waiting: ({ measures }) => measures.waiting.meanSeconds ?? -1,
  service: ({ measures }) => measures.service.meanSeconds ?? -1,
  target: ({ measures }) => withinTarget(measures.target) ?? -1,
} as const satisfies Record<Exclude<ReportSort, 'name'>, (row: ReportRow) => number>;

/** The order of a report on the page and in its files. `language`: of the names. */
export function sortRows(
  rows: readonly ReportRow[],
  order: {
    readonly groupBy: ReportDimension;
    readonly sort: ReportSort;
    readonly descending: boolean;
    readonly language: string;
  },
): readonly ReportRow[] {
  const { groupBy, sort, descending, language } = order;
  const names = new Intl.Collator(language, { numeric: true });
  const byName = (a: ReportRow, b: ReportRow) =>
    hasOwnOrder(groupBy)
      ? names.compare(a.key, b.key)
      : names.compare(a.name, b.name) || names.compare(a.key, b.key);
  const way = descending ? -1 : 1;
  if (sort === 'name') return rows.toSorted((a, b) => way * byName(a, b));
  const value = valueIn[sort];
  return rows.toSorted((a, b) => way * (value(a) - value(b)) || byName(a, b));
}
