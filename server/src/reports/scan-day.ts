import { type DaySheet, fates, legFlags, lostBit } from './day-sheet.ts';
import {
  endsWide,
  flagsWide,
  stepOf,
  steps,
  sums,
  sumsWide,
  type Tallies,
  withFlags,
} from './tally.ts';

export interface DayPoint {
  readonly date: string;
  tickets: number;
  waits: number;
  waitedSum: number;
  measured: number;
  met: number;
  lost: number;
}

type Sums = Pick<DayPoint, 'waitedSum' | 'lost'>;

/** Where one day's legs are counted. */
export interface DayScan {
  readonly sheet: DaySheet;
  /** The group of each leg; -1: the leg does not pass the filters. May be longer than the day. */
  readonly groupOf: Int32Array;
  readonly tallies: Tallies;
  /** Arrivals by hour of this day's weekday. */
  readonly hours: Float64Array;
}

const { first, called, started, targeted, met } = legFlags;
const { waited: waitSum, longestWait, walked: walkSum, longestWalk } = sums;
const { served: serviceSum, longestService } = sums;
const open = fates.indexOf('open');

/** Counts the legs by their groups, and the day by itself. */
export function scanDay(day: DayScan): DayPoint {
  const counts = new Uint32Array(flagsWide);
  const added = countLegs(day, counts);
  return {
    date: day.sheet.date,
    tickets: withFlags(counts, first),
    waits: withFlags(counts, called),
    ...added,
    measured: withFlags(counts, targeted),
    met: withFlags(counts, met),
  };
}

/**
 * The loop that three million legs pass: numbers and typed arrays, no calls, no objects. Each
 * column and counter is a name of its own before it, and nothing follows it: code that was compiled
 * while the loop ran for the first time is thrown away at whatever it has not seen yet.
 */
function countLegs({ sheet, groupOf, tallies, hours }: DayScan, counts: Uint32Array): Sums {
  const { legs, flags, end, hour, waited, walked, served } = sheet;
  const { flags: allFlags, ends: allEnds, sums: all } = tallies;
  const { waited: allWaited, walked: allWalked, served: allServed } = tallies;
  const step = stepOf;
  let waitedSum = 0;
  let lost = 0;
  for (let leg = 0; leg < legs; leg += 1) {
    const group = groupOf[leg] ?? -1;
    if (group < 0) continue;
    const set = flags[leg] ?? 0;
    const how = end[leg] ?? 0;
    const walk = walked[leg] ?? 0;
    const service = served[leg] ?? 0;
    const base = group * sumsWide;
    const span = group * steps;
    counts[set] = (counts[set] ?? 0) + 1;
    const flagAt = group * flagsWide + set;
    allFlags[flagAt] = (allFlags[flagAt] ?? 0) + 1;
    const endAt = group * endsWide + how;
    allEnds[endAt] = (allEnds[endAt] ?? 0) + 1;
    if ((how & lostBit) !== 0) lost += 1;
    if ((set & first) !== 0) {
      const at = hour[leg] ?? 0;
      hours[at] = (hours[at] ?? 0) + 1;
    }
    if ((set & called) !== 0) {
      const wait = waited[leg] ?? 0;
      const at = span + (step[wait] ?? 0);
      allWaited[at] = (allWaited[at] ?? 0) + 1;
      all[base + waitSum] = (all[base + waitSum] ?? 0) + wait;
      if (wait > (all[base + longestWait] ?? 0)) all[base + longestWait] = wait;
      waitedSum += wait;
      if ((set & started) !== 0) {
        const walkAt = span + (step[walk] ?? 0);
        allWalked[walkAt] = (allWalked[walkAt] ?? 0) + 1;
        all[base + walkSum] = (all[base + walkSum] ?? 0) + walk;
        if (walk > (all[base + longestWalk] ?? 0)) all[base + longestWalk] = walk;
      }
    }
    if ((set & started) !== 0 && (how & 7) !== open) {
      const serviceAt = span + (step[service] ?? 0);
      allServed[serviceAt] = (allServed[serviceAt] ?? 0) + 1;
      all[base + serviceSum] = (all[base + serviceSum] ?? 0) + service;
      if (service > (all[base + longestService] ?? 0)) all[base + longestService] = service;
    }
  }
  return { waitedSum, lost };
}
