import type { ReportMeasures } from '@talon/shared/contract/report-measures.ts';
import type { ReportDimension, ReportFilter } from '@talon/shared/contract/reports.ts';
import { type DaySheet, unpackSheet } from './day-sheet.ts';
import { filtering, grouping, weekdayOf, workKey } from './grouping.ts';
import { type DayPoint, scanDay } from './scan-day.ts';
import { createTallies, measuresOf, place, type Tallies, totalOf, width } from './tally.ts';

export interface ScanQuestion {
  readonly groupBy: ReportDimension;
  readonly filters: Readonly<Partial<Record<ReportFilter, readonly string[]>>>;
  /** Service → authority, for a grouping by it. */
  readonly authorities: Readonly<Record<string, string>>;
  /** Upper ends of all steps of the distribution but the last, seconds. */
  readonly edges: readonly number[];
  /** Packed day sheets in order of date. */
  readonly sheets: readonly Uint8Array[];
}

export interface ScanAnswer {
  readonly total: ReportMeasures;
  readonly groups: readonly { readonly key: string; readonly measures: ReportMeasures }[];
  /** Arrivals by weekday from Monday × hour: 7 × 24 counts. */
  readonly heat: readonly (readonly number[])[];
  /** Days on record by weekday from Monday. */
  readonly weekdays: readonly number[];
  readonly distribution: readonly number[];
  readonly points: readonly DayPoint[];
}

/** Filters under which a window's hours can still be told from others'. */
const ofWork: readonly string[] = ['window', 'employee'];

/** Reads the sheets once, leg by leg: every filter and grouping is exact. */
export function scan(question: ScanQuestion): ScanAnswer {
  const { groupBy, filters, edges } = question;
  const groups = new Map<string, number>();
  const days = question.sheets.map((packed) => {
    const sheet = unpackSheet(packed);
    return { sheet, groupAt: grouping(question, sheet, groups) };
  });
  const tallies = createTallies(Math.max(1, groups.size));
  const heat = Array.from({ length: 7 }, () => new Float64Array(24));
  const weekdays = new Float64Array(7);
  const distribution = new Float64Array(edges.length + 1);
  const isWhole = Object.keys(filters).every((name) => ofWork.includes(name));
  const work = { openMs: 0, breakMs: 0 };
  const points: DayPoint[] = [];
  for (const { sheet, groupAt } of days) {
    const weekday = weekdayOf(sheet.date);
    weekdays[weekday] = (weekdays[weekday] ?? 0) + 1;
    const hours = heat[weekday] ?? new Float64Array(24);
    const passes = filtering(question, sheet);
    points.push(scanDay({ tallies, sheet, groupAt, passes, hours, distribution, edges }));
    if (isWhole) addWork(question, sheet, { tallies, groups, work });
  }
  const hasWork = isWhole && [...ofWork, 'day', 'month', 'weekday'].includes(groupBy);
  const total = totalOf(tallies, Math.max(1, groups.size));
  total.sums[place.openMs] = work.openMs;
  total.sums[place.breakMs] = work.breakMs;
  return {
    total: measuresOf(total, 0, isWhole),
    groups: [...groups]
      .map(([key, group]) => ({ key, measures: measuresOf(tallies, group, hasWork) }))
      .filter(({ measures }) => isSeen(measures)),
    heat: heat.map((hours) => [...hours]),
    weekdays: [...weekdays],
    distribution: [...distribution],
    points,
  };
}

function isSeen({ tickets, services, waiting, consultations, work }: ReportMeasures): boolean {
  const open = work?.openSeconds ?? 0;
  return tickets + services + waiting.count + consultations + open > 0;
}

interface WorkSums {
  readonly tallies: Tallies;
  readonly groups: ReadonlyMap<string, number>;
  readonly work: { openMs: number; breakMs: number };
}

function addWork(
  { groupBy, filters }: ScanQuestion,
  { date, work: day }: DaySheet,
  { tallies: { sums }, groups, work }: WorkSums,
): void {
  const { window: windows, employee: employees } = filters;
  for (const one of day) {
    if (windows !== undefined && !windows.includes(one.window)) continue;
    if (employees !== undefined && !employees.includes(one.employee)) continue;
    work.openMs += one.openMs;
    work.breakMs += one.breakMs;
    const key = workKey(groupBy, date, one);
    const group = key === null ? undefined : groups.get(key);
    if (group === undefined) continue;
    const base = group * width;
    sums[base + place.openMs] = (sums[base + place.openMs] ?? 0) + one.openMs;
    sums[base + place.breakMs] = (sums[base + place.breakMs] ?? 0) + one.breakMs;
  }
}
