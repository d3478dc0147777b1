import type { ReportFilter } from '@talon/shared/contract/reports.ts';
import type { Codes, DaySheet, SheetDimension, Work } from './day-sheet.ts';
import type { ScanQuestion } from './scan.ts';

/** Monday = 0. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** How a day's legs fall into groups: by the codes of one column. */
export interface Grouping {
  /** null: the whole day is one group. */
  readonly codes: Codes | null;
  /** The group of each code. */
  readonly numbers: Int32Array;
}

/**
 * Groups get their numbers as they appear. A window that was open and served nobody has one as
 * well.
 */
export function groupNames(
  { groupBy, authorities }: ScanQuestion,
  sheet: DaySheet,
  groups: Map<string, number>,
): Grouping {
  const numberOf = (key: string): number => {
    const known = groups.get(key) ?? groups.size;
    if (known === groups.size) groups.set(key, known);
    return known;
  };
  for (const work of sheet.work) {
    const key = workKey(groupBy, sheet.date, work);
    if (key !== null) numberOf(key);
  }
  const always = (key: string) => ({ codes: null, numbers: Int32Array.of(numberOf(key)) });
  const byCode = (dimension: SheetDimension, keyOf: (name: string) => string) => ({
    codes: sheet.codes[dimension],
    numbers: Int32Array.from(sheet.names[dimension], (name) => numberOf(keyOf(name))),
  });
  switch (groupBy) {
    case 'day':
      return always(sheet.date);
    case 'month':
      return always(sheet.date.slice(0, 7));
    case 'weekday':
      return always(String(weekdayOf(sheet.date) + 1));
    case 'hour': {
      const numbers = Int32Array.from({ length: 24 }, (_, hour) => numberOf(String(hour)));
      return { codes: sheet.hour, numbers };
    }
    case 'authority':
      return byCode('service', (service) => authorities[service] ?? '');
    default:
      return byCode(groupBy, (name) => name);
  }
}

/** Puts the group of each leg into `groupOf`; -1 where it does not pass every filter. */
export function groupLegs(
  { filters }: ScanQuestion,
  sheet: DaySheet,
  { codes, numbers }: Grouping,
  groupOf: Int32Array,
): void {
  if (codes === null) groupOf.fill(numbers[0] ?? 0, 0, sheet.legs);
  else {
    for (let leg = 0; leg < codes.length; leg += 1) groupOf[leg] = numbers[codes[leg] ?? 0] ?? 0;
  }
  for (const [name, allowed] of Object.entries(filters)) {
    const dimension = name as ReportFilter;
    const column = sheet.codes[dimension];
    const passes = Uint8Array.from(sheet.names[dimension], (one) =>
      allowed.includes(one) ? 1 : 0,
    );
    for (let leg = 0; leg < column.length; leg += 1) {
      if ((passes[column[leg] ?? 0] ?? 0) === 0) groupOf[leg] = -1;
    }
  }
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
