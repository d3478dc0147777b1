import { type DaySheet, fates, legFlags } from './day-sheet.ts';
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
}

/** Where one day's legs are counted. */
export interface DayScan {
  readonly sheet: DaySheet;
  /** The group of each leg; -1: the leg does not pass the filters. */
  readonly groupOf: Int32Array;
  readonly tallies: Tallies;
  /** Arrivals by hour of this day's weekday. */
  readonly hours: Float64Array;
}

const { first, called, started, targeted, met } = legFlags;
const open = fates.indexOf('open');

/** The loop that three million legs pass: numbers and typed arrays, no calls, no objects. */
export function scanDay({ sheet, groupOf, tallies, hours }: DayScan): DayPoint {
  const counts = new Uint32Array(flagsWide);
  let waitedSum = 0;
  const { flags, end, hour, waited, walked, served } = sheet;
  const { sums: all } = tallies;
  for (let leg = 0; leg < sheet.legs; leg += 1) {
    const group = groupOf[leg] ?? -1;
    if (group < 0) continue;
    const set = flags[leg] ?? 0;
    const how = end[leg] ?? 0;
    const base = group * sumsWide;
    const walk = walked[leg] ?? 0;
    const service = served[leg] ?? 0;
    counts[set] = (counts[set] ?? 0) + 1;
    const flagAt = group * flagsWide + set;
    tallies.flags[flagAt] = (tallies.flags[flagAt] ?? 0) + 1;
    const endAt = group * endsWide + how;
    tallies.ends[endAt] = (tallies.ends[endAt] ?? 0) + 1;
    all[base + sums.busy] = (all[base + sums.busy] ?? 0) + walk + service;
    if ((set & first) !== 0) {
      const at = hour[leg] ?? 0;
      hours[at] = (hours[at] ?? 0) + 1;
    }
    if ((set & called) !== 0) {
      const wait = waited[leg] ?? 0;
      const step = group * steps + (stepOf[wait] ?? 0);
      tallies.waited[step] = (tallies.waited[step] ?? 0) + 1;
      all[base + sums.waited] = (all[base + sums.waited] ?? 0) + wait;
      if (wait > (all[base + sums.longestWait] ?? 0)) all[base + sums.longestWait] = wait;
      waitedSum += wait;
      if ((set & started) !== 0) {
        const walkStep = group * steps + (stepOf[walk] ?? 0);
        tallies.walked[walkStep] = (tallies.walked[walkStep] ?? 0) + 1;
        all[base + sums.walked] = (all[base + sums.walked] ?? 0) + walk;
        if (walk > (all[base + sums.longestWalk] ?? 0)) all[base + sums.longestWalk] = walk;
      }
    }
    if ((set & started) !== 0 && (how & 7) !== open) {
      const serviceStep = group * steps + (stepOf[service] ?? 0);
      tallies.served[serviceStep] = (tallies.served[serviceStep] ?? 0) + 1;
      all[base + sums.served] = (all[base + sums.served] ?? 0) + service;
      const most = base + sums.longestService;
      if (service > (all[most] ?? 0)) all[most] = service;
    }
  }
  return {
    date: sheet.date,
    tickets: withFlags(counts, first),
    waits: withFlags(counts, called),
    waitedSum,
    measured: withFlags(counts, targeted),
    met: withFlags(counts, met),
  };
}
