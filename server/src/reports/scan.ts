import type { ReportMeasures } from '@talon/shared/contract/report-measures.ts';
import type { ReportDimension, ReportFilter } from '@talon/shared/contract/reports.ts';
import type { DaySheet } from './day-sheet.ts';
import { createGroups, groupLegs, weekdayOf, workKey } from './grouping.ts';
import { type DayPoint, scanDay } from './scan-day.ts';
import {
  createTallies,
  distributionOf,
  measuresOf,
  sums,
  sumsWide,
  type Tallies,
  totalOf,
} from './tally.ts';

export interface ScanQuestion {
  readonly groupBy: ReportDimension;
  readonly filters: Readonly<Partial<Record<ReportFilter, readonly string[]>>>;
  /** Service → authority, for a grouping by it. */
  readonly authorities: Readonly<Record<string, string>>;
  /** Upper ends of all steps of the distribution but the last, seconds: whole minutes. */
  readonly edges: readonly number[];
}

export interface ScanAnswer {
  readonly total: ReportMeasures;
  readonly groups: readonly { readonly key: string; readonly measures: ReportMeasures }[];
  /** Arrivals of each weekday from Monday, by hour. */
  readonly heat: readonly (readonly number[])[];
  /** Days on record by weekday from Monday. */
  readonly weekdays: readonly number[];
  readonly distribution: readonly number[];
  readonly points: readonly DayPoint[];
}

/** Filters under which a window's hours can still be told from others'. */
const ofWork: readonly string[] = ['window', 'employee'];

/** Reads the days' sheets once, leg by leg: every filter and grouping is exact. */
export function scan(question: ScanQuestion, sheets: readonly DaySheet[]): ScanAnswer {
  const { groupBy, filters, edges } = question;
  const { groups, of: groupingOf } = createGroups(question);
  const days = sheets.map((sheet) => ({ sheet, grouping: groupingOf(sheet) }));
  const size = Math.max(1, groups.size);
  const tallies = createTallies(size);
  const heat = Array.from({ length: 7 }, () => new Float64Array(24));
  const weekdays = new Float64Array(7);
  // One day's groups after another's in the same memory.
  const groupOf = new Int32Array(sheets.reduce((most, { legs }) => Math.max(most, legs), 0));
  const isWhole = Object.keys(filters).every((name) => ofWork.includes(name));
  const work = { openMs: 0, breakMs: 0, busyMs: 0 };
  const points = days.map(({ sheet, grouping }) => {
    const weekday = weekdayOf(sheet.date);
    weekdays[weekday] = (weekdays[weekday] ?? 0) + 1;
    const hours = heat[weekday] ?? new Float64Array(24);
    if (isWhole) addWork(question, sheet, { tallies, groups, work });
    groupLegs(question, sheet, grouping, groupOf);
    return scanDay({ sheet, groupOf, tallies, hours });
  });
  const hasWork = isWhole && [...ofWork, 'day', 'month', 'weekday'].includes(groupBy);
  const total = totalOf(tallies, size);
  total.sums[sums.openMs] = work.openMs;
  total.sums[sums.breakMs] = work.breakMs;
  total.sums[sums.busyMs] = work.busyMs;
  return {
    total: measuresOf(total, 0, isWhole),
    groups: [...groups]
      .map(([key, group]) => ({ key, measures: measuresOf(tallies, group, hasWork) }))
      .filter(({ measures }) => isSeen(measures)),
    heat: heat.map((hours) => [...hours]),
    weekdays: [...weekdays],
    distribution: distributionOf(total, edges),
    points,
  };
}

function isSeen({ tickets, services, waiting, consultations, work }: ReportMeasures): boolean {
  const open = work?.openSeconds ?? 0;
  return tickets + services + waiting.count + consultations + open > 0;
}

type WorkSpan = 'openMs' | 'breakMs' | 'busyMs';
const workSpans: readonly WorkSpan[] = ['openMs', 'breakMs', 'busyMs'];

interface WorkSums {
  readonly tallies: Tallies;
  readonly groups: ReadonlyMap<string, number>;
  readonly work: Record<WorkSpan, number>;
}

function addWork(
  { groupBy, filters }: ScanQuestion,
  { date, work: day }: DaySheet,
  { tallies, groups, work }: WorkSums,
): void {
  const { window: windows, employee: employees } = filters;
  for (const one of day) {
    if (windows !== undefined && !windows.includes(one.window)) continue;
    if (employees !== undefined && !employees.includes(one.employee)) continue;
    const key = workKey(groupBy, date, one);
    const group = key === null ? undefined : groups.get(key);
    for (const span of workSpans) {
      work[span] += one[span];
      if (group === undefined) continue;
      const at = group * sumsWide + sums[span];
      tallies.sums[at] = (tallies.sums[at] ?? 0) + one[span];
    }
  }
}
