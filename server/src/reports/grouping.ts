import type { ReportFilter } from '@talon/shared/contract/reports.ts';
import type { DaySheet, SheetDimension, Work } from './day-sheet.ts';
import type { ScanQuestion } from './scan.ts';

/** The number of a leg's group. */
export type GroupAt = (leg: number) => number;

/** Monday = 0. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Groups get their numbers as they appear; who was open and served nobody has one as well. */
export function grouping(
  { groupBy, authorities }: ScanQuestion,
  sheet: DaySheet,
  groups: Map<string, number>,
): GroupAt {
  const numberOf = (key: string): number => {
    const known = groups.get(key) ?? groups.size;
    if (known === groups.size) groups.set(key, known);
    return known;
  };
  const always = (key: string): GroupAt => {
    const number = numberOf(key);
    return () => number;
  };
  for (const work of sheet.work) {
    const key = workKey(groupBy, sheet.date, work);
    if (key !== null) numberOf(key);
  }
  const byCode = (dimension: SheetDimension, keyOf: (name: string) => string): GroupAt => {
    const numbers = Int32Array.from(sheet.names[dimension], (name) => numberOf(keyOf(name)));
    const codes = sheet.codes[dimension];
    return (leg) => numbers[codes[leg] ?? 0] ?? 0;
  };
  switch (groupBy) {
    case 'day':
      return always(sheet.date);
    case 'month':
      return always(sheet.date.slice(0, 7));
    case 'weekday':
      return always(String(weekdayOf(sheet.date) + 1));
    case 'hour': {
      const numbers = Int32Array.from({ length: 24 }, (_, hour) => numberOf(String(hour)));
      return (leg) => numbers[sheet.hour[leg] ?? 0] ?? 0;
    }
    case 'authority':
      return byCode('service', (service) => authorities[service] ?? '');
    default:
      return byCode(groupBy, (name) => name);
  }
}

export type Passes = (leg: number) => boolean;

/** null: no filter is set. */
export function filtering({ filters }: ScanQuestion, sheet: DaySheet): Passes | null {
  const set = Object.entries(filters).map(([name, allowed]) => {
    const dimension = name as ReportFilter;
    const wanted = new Set(allowed);
    const passing = Uint8Array.from(sheet.names[dimension], (one) => (wanted.has(one) ? 1 : 0));
    return { codes: sheet.codes[dimension], passing };
  });
  if (set.length === 0) return null;
  return (leg) => {
    for (const { codes, passing } of set) if (passing[codes[leg] ?? 0] !== 1) return false;
    return true;
  };
}

/** The group of a window's hours; null: windows cannot be told apart by this dimension. */
export function workKey(
  groupBy: ScanQuestion['groupBy'],
  date: string,
  { window, employee }: Work,
): string | null {
  switch (groupBy) {
    case 'window':
      return window;
    case 'employee':
      return employee;
    case 'day':
      return date;
    case 'month':
      return date.slice(0, 7);
    case 'weekday':
      return String(weekdayOf(date) + 1);
    default:
      return null;
  }
}
