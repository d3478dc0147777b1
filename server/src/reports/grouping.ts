import type { ReportFilter } from '@talon/shared/contract/reports.ts';
import {
  type Codes,
  type DaySheet,
  type SheetDimension,
  sheetDimensions,
  type Work,
} from './day-sheet.ts';
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

/** Names as numbers, in order of appearance. */
type Numbers = Map<string, number>;

function numberIn(numbers: Numbers, name: string): number {
  const known = numbers.get(name) ?? numbers.size;
  if (known === numbers.size) numbers.set(name, known);
  return known;
}

/**
 * The numbers of a dimension's names stay the same between reports: a sheet's own list of names is
 * looked through once, and not again for each of two thousand days at every question.
 */
const lasting = new Map<SheetDimension, Numbers>();
const looked = new WeakMap<readonly string[], Int32Array>();

function lastingNumbers(dimension: SheetDimension): Numbers {
  const numbers = lasting.get(dimension) ?? new Map<string, number>();
  lasting.set(dimension, numbers);
  return numbers;
}

function numbersOf(dimension: SheetDimension, names: readonly string[]): Int32Array {
  const known = looked.get(names);
  if (known !== undefined) return known;
  const numbers = lastingNumbers(dimension);
  const found = Int32Array.from(names, (name) => numberIn(numbers, name));
  looked.set(names, found);
  return found;
}

export interface GroupsOf {
  /** Key → number; some of them may have no leg in these sheets. */
  readonly groups: ReadonlyMap<string, number>;
  readonly of: (sheet: DaySheet) => Grouping;
}

/** Groups by what is asked. A window that was open and served nobody has one as well. */
export function createGroups({ groupBy, authorities }: ScanQuestion): GroupsOf {
  const dimension = sheetDimensions.find((one) => one === groupBy);
  const groups = dimension === undefined ? new Map<string, number>() : lastingNumbers(dimension);
  const always = (key: string): Grouping => ({
    codes: null,
    numbers: Int32Array.of(numberIn(groups, key)),
  });
  /** The group of each service, by the service's own number. */
  const ofService: number[] = [];
  const byAuthority = ({ names, codes }: DaySheet): Grouping => {
    const services = numbersOf('service', names.service);
    const numbers = new Int32Array(services.length);
    for (let code = 0; code < services.length; code += 1) {
      const service = services[code] ?? 0;
      const name = names.service[code] ?? '';
      const group = ofService[service] ?? numberIn(groups, authorities[name] ?? '');
      ofService[service] = group;
      numbers[code] = group;
    }
    return { codes: codes.service, numbers };
  };
  const groupsIn = (sheet: DaySheet): Grouping => {
    switch (groupBy) {
      case 'day':
        return always(sheet.date);
      case 'month':
        return always(sheet.date.slice(0, 7));
      case 'weekday':
        return always(String(weekdayOf(sheet.date) + 1));
      case 'hour': {
        const numbers = Int32Array.from({ length: 24 }, (_, hour) =>
          numberIn(groups, String(hour)),
        );
        return { codes: sheet.hour, numbers };
      }
      case 'authority':
        return byAuthority(sheet);
      default:
        return { codes: sheet.codes[groupBy], numbers: numbersOf(groupBy, sheet.names[groupBy]) };
    }
  };
  return {
    groups,
    of: (sheet) => {
      for (const work of sheet.work) {
        const key = workKey(groupBy, sheet.date, work);
        if (key !== null) numberIn(groups, key);
      }
      return groupsIn(sheet);
    },
  };
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
