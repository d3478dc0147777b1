import type { LegState } from '../queue/visit-row.ts';
import { type DaySheet, legFlags } from './day-sheet.ts';
import type { GroupAt, Passes } from './grouping.ts';
import { type Counter, place, stepSeconds, steps, type Tallies, width } from './tally.ts';

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
  readonly tallies: Tallies;
  readonly sheet: DaySheet;
  readonly groupAt: GroupAt;
  readonly passes: Passes | null;
  /** Arrivals by hour of this day's weekday. */
  readonly hours: Float64Array;
  readonly distribution: Float64Array;
  /** Upper ends of all steps of the distribution but the last, seconds. */
  readonly edges: readonly number[];
}

/** How a visit stands when this is its last leg; null: another leg follows. */
const fateOf: Readonly<Record<string, Counter | null>> = {
  waiting: 'open',
  called: 'open',
  serving: 'open',
  parked: null,
  transferred: null,
  finished: null,
  completed: 'completed',
  no_show: 'noShow',
  cancelled: 'cancelled',
  expired: 'expired',
  unclosed: 'unclosed',
  consultation: 'consultations',
} satisfies Record<LegState, Counter | null>;

/** What the codes of this day mean to the counters. */
function readingOf({ names }: DaySheet) {
  const among = (of: readonly string[], wanted: readonly string[]) =>
    Uint8Array.from(of, (name) => (wanted.includes(name) ? 1 : 0));
  return {
    fates: Int32Array.from(names.state, (state) => {
      const fate = fateOf[state] ?? null;
      return fate === null ? -1 : place[fate];
    }),
    isDone: among(names.state, ['finished', 'completed']),
    isConsultation: among(names.state, ['consultation']),
    isServing: among(names.state, ['serving']),
    isConsulted: among(names.outcome, ['consulted']),
    isRefused: among(names.outcome, ['refused']),
    isConsult: among(names.purpose, ['consult']),
  };
}

/** The one loop over legs. Three million of them pass it, so it makes no objects. */
export function scanDay(day: DayScan): DayPoint {
  const { sheet, groupAt, passes } = day;
  const point = { date: sheet.date, tickets: 0, waits: 0, waitedSum: 0, measured: 0, met: 0 };
  const countEnd = endCounter(day, point);
  const countSpans = spanCounter(day, point);
  for (let leg = 0; leg < sheet.legs; leg += 1) {
    if (passes !== null && !passes(leg)) continue;
    const group = groupAt(leg);
    countEnd(leg, group * width);
    countSpans(leg, group);
  }
  return point;
}

/** Visits, how they ended, and the services that were given. */
function endCounter({ sheet, tallies: { sums }, hours }: DayScan, point: DayPoint) {
  const reading = readingOf(sheet);
  const { flags, hour } = sheet;
  const { state: states, outcome: outcomes, purpose: purposes } = sheet.codes;
  const count = (at: number): void => {
    sums[at] = (sums[at] ?? 0) + 1;
  };
  return (leg: number, base: number): void => {
    const set = flags[leg] ?? 0;
    const state = states[leg] ?? 0;
    const fate = reading.fates[state] ?? -1;
    if (fate >= 0) count(base + fate);
    if ((set & legFlags.first) !== 0 && reading.isConsultation[state] === 0) {
      count(base + place.tickets);
      point.tickets += 1;
      const at = hour[leg] ?? 0;
      hours[at] = (hours[at] ?? 0) + 1;
    }
    if ((set & legFlags.chosen) !== 0) count(base + place.chosen);
    if (reading.isDone[state] === 0) return;
    count(base + place.services);
    const outcome = outcomes[leg] ?? 0;
    const isAdvice =
      reading.isConsulted[outcome] === 1 || reading.isConsult[purposes[leg] ?? 0] === 1;
    if (reading.isRefused[outcome] === 1) count(base + place.refused);
    else if (isAdvice) count(base + place.consulted);
  };
}

/** Waiting, walking and service, each over the legs that had it. */
function spanCounter(day: DayScan, point: DayPoint) {
  const { sheet, tallies, distribution, edges } = day;
  const { sums } = tallies;
  const { flags, waited, walked, served } = sheet;
  const { isServing } = readingOf(sheet);
  const { state: states } = sheet.codes;
  const add = (at: number, value: number): void => {
    sums[at] = (sums[at] ?? 0) + value;
  };
  const span = (spans: Uint32Array, group: number, first: number, seconds: number): void => {
    const base = group * width + first;
    add(base, 1);
    add(base + 1, seconds);
    if (seconds > (sums[base + 2] ?? 0)) sums[base + 2] = seconds;
    const at = group * steps + Math.min(steps - 1, Math.floor(seconds / stepSeconds));
    spans[at] = (spans[at] ?? 0) + 1;
  };
  const countWait = (group: number, seconds: number): void => {
    span(tallies.waited, group, place.waits, seconds);
    point.waits += 1;
    point.waitedSum += seconds;
    let step = 0;
    while (step < edges.length && seconds >= (edges[step] ?? 0)) step += 1;
    distribution[step] = (distribution[step] ?? 0) + 1;
  };
  return (leg: number, group: number): void => {
    const set = flags[leg] ?? 0;
    const base = group * width;
    const isStarted = (set & legFlags.started) !== 0;
    if ((set & legFlags.called) !== 0) {
      countWait(group, waited[leg] ?? 0);
      if (isStarted) span(tallies.walked, group, place.walks, walked[leg] ?? 0);
    }
    if (isStarted && isServing[states[leg] ?? 0] === 0) {
      span(tallies.served, group, place.serves, served[leg] ?? 0);
    }
    if ((set & legFlags.targeted) !== 0) {
      const met = (set & legFlags.met) === 0 ? 0 : 1;
      add(base + place.measured, 1);
      add(base + place.met, met);
      point.measured += 1;
      point.met += met;
    }
    if ((set & legFlags.promised) !== 0) add(base + place.made, 1);
    if ((set & legFlags.kept) !== 0) add(base + place.kept, 1);
    add(base + place.busySeconds, (walked[leg] ?? 0) + (served[leg] ?? 0));
  };
}
