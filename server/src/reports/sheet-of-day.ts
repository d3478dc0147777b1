import type { CalendarDate, Instant } from '@talon/shared/domain/words.ts';
import { Temporal } from 'temporal-polyfill';
import type { LegState, VisitRow } from '../queue/visit-row.ts';
import {
  codesOf,
  type DaySheet,
  type Deed,
  deeds,
  type Fate,
  fates,
  legFlags,
  lostBit,
  type SheetDimension,
  sheetDimensions,
  type Work,
} from './day-sheet.ts';
import type { TargetBook } from './target-book.ts';

const nameOf: Readonly<Record<SheetDimension, (row: VisitRow) => string | null>> = {
  service: ({ service }) => service,
  category: ({ category }) => category,
  window: ({ window }) => window,
  employee: ({ operator }) => operator,
  channel: ({ channel }) => channel,
  priority: ({ priority }) => priority,
  purpose: ({ purpose }) => purpose,
};

interface DayRows {
  readonly date: CalendarDate;
  readonly timeZone: string;
  readonly rows: readonly VisitRow[];
  readonly work: readonly Work[];
  readonly targetOf: TargetBook['of'];
}

/** A day's legs as columns. Spans are rounded to seconds; nothing of it leads to a ticket. */
export function sheetOfDay({ date, timeZone, rows, work, targetOf }: DayRows): DaySheet {
  const coded = sheetDimensions.map(
    (dimension) => [dimension, codesOf(rows.map(nameOf[dimension]))] as const,
  );
  const hourAt = wallHours(timeZone);
  const arrivedAt = ({ leg, issuedAt, queuedAt }: VisitRow) => (leg === 1 ? issuedAt : queuedAt);
  const seconds = (of: (row: VisitRow) => number) =>
    Uint16Array.from(rows, (row) => Math.min(0xffff, Math.round(of(row) / 1000)));
  return {
    date,
    legs: rows.length,
    names: Object.fromEntries(coded.map(([name, { names }]) => [name, names])) as DaySheet['names'],
    codes: Object.fromEntries(coded.map(([name, { codes }]) => [name, codes])) as DaySheet['codes'],
    hour: Uint8Array.from(rows, (row) => hourAt(arrivedAt(row))),
    flags: Uint8Array.from(rows, flagsOf),
    end: Uint8Array.from(rows, endIn(rows, targetOf)),
    waited: seconds(({ waitedMs }) => waitedMs),
    walked: seconds(({ walkedMs }) => walkedMs),
    served: seconds(({ serviceMs }) => serviceMs),
    work,
  };
}

function flagsOf(row: VisitRow): number {
  // A walk-in, and who is called back from parking, has a call in the log and stood in no line.
  const isCalled = row.calls > 0 && row.callRule !== 'walk_in' && row.callRule !== 'called_back';
  const isTargeted = isCalled && row.targetMs !== null;
  const promisedHigh = row.leg === 1 && isCalled ? row.promisedHigh : null;
  const bits: readonly (readonly [keyof typeof legFlags, boolean])[] = [
    ['first', row.leg === 1 && row.state !== 'consultation'],
    ['called', isCalled],
    ['started', row.startedAt !== null],
    ['targeted', isTargeted],
    ['met', isTargeted && row.waitedMs <= (row.targetMs ?? 0)],
    ['chosen', row.callRule === 'chosen'],
    ['promised', promisedHigh !== null],
    ['kept', promisedHigh !== null && row.waitedMs <= promisedHigh * 60_000],
  ];
  return bits.reduce((sum, [name, isSet]) => (isSet ? sum | legFlags[name] : sum), 0);
}

const fateOf = {
  waiting: 'open',
  called: 'open',
  serving: 'open',
  parked: 'goes_on',
  transferred: 'goes_on',
  finished: 'goes_on',
  completed: 'completed',
  no_show: 'noShow',
  cancelled: 'cancelled',
  expired: 'expired',
  unclosed: 'unclosed',
  consultation: 'consultations',
} as const satisfies Record<LegState, Fate>;

function deedOf({ state, outcome, purpose }: VisitRow): Deed {
  if (state !== 'finished' && state !== 'completed') return 'nothing';
  if (outcome === 'refused') return 'refused';
  return outcome === 'consulted' || purpose === 'consult' ? 'consulted' : 'given';
}

/** As the hall counts them while the day runs: who was ever called is not lost. */
function isLost({ calls, state, waitedMs, ...asked }: VisitRow, targetOf: TargetBook['of']) {
  if (calls > 0 || (state !== 'cancelled' && state !== 'expired')) return false;
  return waitedMs > targetOf(asked);
}

function endIn(rows: readonly VisitRow[], targetOf: TargetBook['of']): (row: VisitRow) => number {
  const last = new Map<number, number>();
  for (const { sequence, leg } of rows) last.set(sequence, Math.max(leg, last.get(sequence) ?? 0));
  // Parked with no leg behind it: while the day runs, the visit is still in the hall.
  const isParked = ({ state, sequence, leg }: VisitRow) =>
    state === 'parked' && last.get(sequence) === leg;
  return (row) => {
    const fate = isParked(row) ? 'open' : fateOf[row.state];
    const lost = isLost(row, targetOf) ? lostBit : 0;
    return fates.indexOf(fate) | (deeds.indexOf(deedOf(row)) << 3) | lost;
  };
}

/** Zones are apart by quarters of an hour, so each quarter is looked up once. */
function wallHours(timeZone: string): (at: Instant) => number {
  const quarterMs = 900_000;
  const known = new Map<number, number>();
  return (at) => {
    const quarter = Math.floor(at / quarterMs);
    const hour =
      known.get(quarter) ??
      Temporal.Instant.fromEpochMilliseconds(quarter * quarterMs).toZonedDateTimeISO(timeZone).hour;
    known.set(quarter, hour);
    return hour;
  };
}
