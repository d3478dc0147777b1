import type { VisitsReport } from '@talon/shared/contract/reports.ts';
import { Temporal } from 'temporal-polyfill';
import type { namerOf } from './names.ts';
import type { Period } from './report-store.ts';
import type { ScanAnswer } from './scan.ts';
import { createTallies, measuresOf } from './tally.ts';
import type { Asked } from './visits-report.ts';

type Row = VisitsReport['rows'][number];

interface Sides {
  readonly found: ScanAnswer;
  readonly compared: ScanAnswer | null;
}

/**
 * The rows of both periods: what was there before only has a row as well, so that both columns sum
 * to their totals. A date stands beside the one at its place in the compared period.
 */
export function rowsOf(
  { period, compare, groupBy }: Pick<Asked, 'period' | 'compare' | 'groupBy'>,
  { found, compared }: Sides,
  nameOf: ReturnType<typeof namerOf>,
): readonly Row[] {
  const keyNow = keyShift(groupBy, compare, period);
  const before = new Map(
    compared?.groups.map(({ key, measures }) => [keyNow(key), { key, measures }]),
  );
  const now: Row[] = found.groups.map(({ key, measures }) => ({
    ...{ key, measures, compared: before.get(key)?.measures ?? null },
    ...nameOf(groupBy, key),
  }));
  const known = new Set(now.map(({ key }) => key));
  const nobody = measuresOf(createTallies(1), 0, false);
  const gone = [...before].flatMap(([key, { key: own, measures }]) => {
    if (known.has(key)) return [];
    // A longer period has dates that nothing stands beside: they keep their own name.
    const named = nameOf(groupBy, own !== key && isPast(key, period) ? own : key);
    return [{ key, measures: nobody, compared: measures, ...named }];
  });
  return [...now, ...gone];
}

/** A date or a month of the compared period as that at the same place in the period shown. */
function keyShift(
  groupBy: Asked['groupBy'],
  compare: Period | null,
  period: Period,
): (key: string) => string {
  if (compare === null || (groupBy !== 'day' && groupBy !== 'month')) return (key) => key;
  if (groupBy === 'day') {
    const from = Temporal.PlainDate.from(compare.from);
    const to = Temporal.PlainDate.from(period.from);
    return (key) => to.add(from.until(Temporal.PlainDate.from(key))).toString();
  }
  const from = Temporal.PlainYearMonth.from(compare.from.slice(0, 7));
  const to = Temporal.PlainYearMonth.from(period.from.slice(0, 7));
  return (key) => to.add(from.until(Temporal.PlainYearMonth.from(key))).toString();
}

/** Of dates, and of months by their first letters. */
function isPast(key: string, { to }: Period): boolean {
  return key > to.slice(0, key.length);
}
