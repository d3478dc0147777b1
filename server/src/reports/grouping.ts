import type { ReportFilter } from '@talon/shared/contract/reports.ts';
import type { DaySheet, SheetDimension, Work } from './day-sheet.ts';
import type { ScanQuestion } from './scan.ts';

/** Monday = 0. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/**
 * The group of each leg; groups get their numbers as they appear. A window that was open and served
 * nobody has one as well.
 */
export function groupLegs(
  { groupBy, authorities }: ScanQuestion,
  sheet: DaySheet,
  groups: Map<string, number>,
): Int32Array {
  const numberOf = (key: string): number => {
    const known = groups.get(key) ?? groups.size;
    if (known === groups.size) groups.set(key, known);
    return known;
  };
  for (const work of sheet.work) {
    const key = workKey(groupBy, sheet.date, work);
    if (key !== null) numberOf(key);
  }
  const always = (key: string) => new Int32Array(sheet.legs).fill(numberOf(key));
  const byCode = (dimension: SheetDimension, keyOf: (name: string) => string) => {
    const numbers = sheet.names[dimension].map((name) => numberOf(keyOf(name)));
    return numbered(sheet.codes[dimension], Int32Array.from(numbers));
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
      return numbered(sheet.hour, numbers);
    }
    case 'authority':
      return byCode('service', (service) => authorities[service] ?? '');
    default:
      return byCode(groupBy, (name) => name);
  }
}

function numbered(codes: Uint8Array | Uint16Array, numbers: Int32Array): Int32Array {
  const groupOf = new Int32Array(codes.length);
  for (let leg = 0; leg < codes.length; leg += 1) groupOf[leg] = numbers[codes[leg] ?? 0] ?? 0;
  return groupOf;
}

/** Puts -1 where a leg does not pass every filter. */
export function filterLegs(
  { filters }: ScanQuestion,
  sheet: DaySheet,
  groupOf: Int32Array,
): Int32Array {
  for (const [name, allowed] of Object.entries(filters)) {
    const dimension = name as ReportFilter;
    const codes = sheet.codes[dimension];
    const passes = Uint8Array.from(sheet.names[dimension], (one) =>
      allowed.includes(one) ? 1 : 0,
    );
    for (let leg = 0; leg < codes.length; leg += 1) {
      if ((passes[codes[leg] ?? 0] ?? 0) === 0) groupOf[leg] = -1;
    }
  }
  return groupOf;
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
