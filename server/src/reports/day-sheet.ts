import type { CalendarDate, OperatorId, WindowId } from '@talon/shared/domain/words.ts';

/** What is kept of each leg as a name: the fixed list of dimensions. */
export const sheetDimensions = [
  'service',
  'category',
  'window',
  'employee',
  'channel',
  'priority',
  'purpose',
] as const;
export type SheetDimension = (typeof sheetDimensions)[number];

/** Bits of `flags`. */
export const legFlags = {
  /** The first leg of a visit that had a ticket. */
  first: 1,
  called: 2,
  started: 4,
  targeted: 8,
  met: 16,
  chosen: 32,
  promised: 64,
  kept: 128,
} as const;

/** How the visit stands when this is its last leg: the lower three bits of `end`. */
export const fates = [
  'goes_on',
  'completed',
  'noShow',
  'cancelled',
  'expired',
  'unclosed',
  'open',
  'consultations',
] as const;
export type Fate = (typeof fates)[number];

/** What became of the leg's service, above them. */
export const deeds = ['nothing', 'given', 'consulted', 'refused'] as const;
export type Deed = (typeof deeds)[number];

/** The bit above both: left or was sent away uncalled, and had waited longer than the target. */
export const lostBit = fates.length * deeds.length;

/** One window with one operator on that day; queue time, ms. */
export interface Work {
  readonly window: WindowId;
  readonly employee: OperatorId;
  readonly openMs: number;
  /** Of the open time. */
  readonly breakMs: number;
  /** Of the open time: somebody was called there, came or not, or was served. */
  readonly busyMs: number;
}

export type Codes = Uint8Array | Uint16Array;

/**
 * A centre's closed day rolled up: a column a dimension and a span, a line a leg, no ticket. Small
 * enough (14 bytes a leg) that five years are read whole, so any filter and grouping is exact.
 */
export interface DaySheet {
  readonly date: CalendarDate;
  readonly legs: number;
  /** What the codes of each dimension stand for; `''`: the leg has none. */
  readonly names: Readonly<Record<SheetDimension, readonly string[]>>;
  readonly codes: Readonly<Record<SheetDimension, Codes>>;
  /** Hour of the wall clock in which the leg's visit came, or the leg began to wait. */
  readonly hour: Uint8Array;
  readonly flags: Uint8Array;
  /** Fate, deed and whether the leg was lost. */
  readonly end: Uint8Array;
  /** Whole seconds, at most 18 hours. */
  readonly waited: Uint16Array;
  readonly walked: Uint16Array;
  readonly served: Uint16Array;
  readonly work: readonly Work[];
}

interface Header {
  readonly date: CalendarDate;
  readonly legs: number;
  readonly names: DaySheet['names'];
  readonly work: readonly Work[];
}

/** Changes with what is kept of a day: days of another shape are made again from the log. */
export const sheetShape = 5;

const fewNames = 256;
/** Columns of two bytes begin at even places. */
const evenly = (length: number): number => length + (length % 2);

/** The sheet as bytes: length of the header, the header as JSON, then column after column. */
export function packSheet(sheet: DaySheet): Uint8Array {
  const { date, legs, names, work } = sheet;
  const header = Buffer.from(JSON.stringify({ date, legs, names, work } satisfies Header));
  const columns = [
    ...sheetDimensions.map((dimension) => sheet.codes[dimension]),
    ...[sheet.hour, sheet.flags, sheet.end],
    ...[sheet.waited, sheet.walked, sheet.served],
  ];
  const body = columns.reduce((sum, { byteLength }) => sum + evenly(byteLength), 0);
  const bytes = new Uint8Array(4 + evenly(header.length) + body);
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, 4);
  let at = 4 + evenly(header.length);
  for (const { buffer, byteOffset, byteLength } of columns) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += evenly(byteLength);
  }
  return bytes;
}

/**
 * The columns are views of `packed`: nothing is copied unless it stands at an odd place. Sheets
 * that are kept together take each name from `theSame`.
 */
export function unpackSheet(
  packed: Uint8Array,
  theSame: (name: string) => string = (name) => name,
): DaySheet {
  const bytes = packed.byteOffset % 2 === 0 ? packed : packed.slice();
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + 4, length).toString();
  const header = JSON.parse(text) as Header;
  let at = bytes.byteOffset + 4 + evenly(length);
  const narrow = (): Uint8Array => {
    const column = new Uint8Array(bytes.buffer, at, header.legs);
    at += evenly(header.legs);
    return column;
  };
  const wide = (): Uint16Array => {
    const column = new Uint16Array(bytes.buffer, at, header.legs);
    at += 2 * header.legs;
    return column;
  };
  const codes = Object.fromEntries(
    sheetDimensions.map((name) => [name, isNarrow(header.names[name]) ? narrow() : wide()]),
  ) as DaySheet['codes'];
  const [hour, flags, end] = [narrow(), narrow(), narrow()];
  const [waited, walked, served] = [wide(), wide(), wide()];
  const names = Object.fromEntries(
    sheetDimensions.map((name) => [name, header.names[name].map(theSame)]),
  ) as Record<SheetDimension, string[]>;
  return { ...header, names, codes, hour, flags, end, waited, walked, served };
}

function isNarrow(names: readonly string[]): boolean {
  return names.length <= fewNames;
}

/** The names of a column in order of appearance, and each line's number among them. */
export function codesOf(values: readonly (string | null)[]): {
  readonly names: readonly string[];
  readonly codes: Codes;
} {
  const known = new Map<string, number>();
  const numbers = values.map((value) => {
    const name = value ?? '';
    const code = known.get(name) ?? known.size;
    if (code === known.size) known.set(name, code);
    return code;
  });
  const names = [...known.keys()];
  return { names, codes: isNarrow(names) ? Uint8Array.from(numbers) : Uint16Array.from(numbers) };
}
