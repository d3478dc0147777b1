import type { ReportMeasures, Spread } from '@talon/shared/contract/report-measures.ts';
import { type Deed, deeds, type Fate, fates, legFlags, lostBit } from './day-sheet.ts';

/** Spans are kept to 15 seconds up to half an hour, then to a minute, up to four hours. */
const fineSeconds = 15;
const fineUntil = 1800;
const coarseSeconds = 60;
const longestTold = 14_400;
const fineSteps = fineUntil / fineSeconds;
export const steps = fineSteps + (longestTold - fineUntil) / coarseSeconds;

/** The step of each number of seconds; longer ones fall into the last. */
export const stepOf = Uint16Array.from({ length: 0x1_0000 }, (_, seconds) =>
  seconds < fineUntil
    ? Math.floor(seconds / fineSeconds)
    : Math.min(steps - 1, fineSteps + Math.floor((seconds - fineUntil) / coarseSeconds)),
);

/** The upper end of a step, seconds. */
function endOfStep(step: number): number {
  if (step < fineSteps) return (step + 1) * fineSeconds;
  return fineUntil + (step + 1 - fineSteps) * coarseSeconds;
}

/** Sums of a group. */
export const sums = {
  waited: 0,
  longestWait: 1,
  walked: 2,
  longestWalk: 3,
  served: 4,
  longestService: 5,
  openMs: 6,
  breakMs: 7,
  busyMs: 8,
} as const;
export const sumsWide = Object.keys(sums).length;
const longest: readonly number[] = [sums.longestWait, sums.longestWalk, sums.longestService];

export const flagsWide = 256;
export const endsWide = 2 * lostBit;

/**
 * The counters of many groups side by side. Legs are counted by the whole byte of their flags and
 * ends: one step a leg, from which every count is read afterwards.
 */
export interface Tallies {
  readonly flags: Uint32Array;
  readonly ends: Uint32Array;
  readonly sums: Float64Array;
  readonly waited: Uint32Array;
  readonly walked: Uint32Array;
  readonly served: Uint32Array;
}

export function createTallies(groups: number): Tallies {
  const spans = () => new Uint32Array(groups * steps);
  return {
    flags: new Uint32Array(groups * flagsWide),
    ends: new Uint32Array(groups * endsWide),
    sums: new Float64Array(groups * sumsWide),
    waited: spans(),
    walked: spans(),
    served: spans(),
  };
}

/** All groups as one. */
export function totalOf(tallies: Tallies, groups: number): Tallies {
  const total = createTallies(1);
  for (const kind of ['flags', 'ends', 'waited', 'walked', 'served'] as const) {
    const into = total[kind];
    const from = tallies[kind];
    const wide = into.length;
    for (let base = 0; base < from.length; base += wide) {
      for (let column = 0; column < wide; column += 1) {
        into[column] = (into[column] ?? 0) + (from[base + column] ?? 0);
      }
    }
  }
  for (let at = 0; at < groups * sumsWide; at += 1) {
    const column = at % sumsWide;
    const before = total.sums[column] ?? 0;
    const value = tallies.sums[at] ?? 0;
    total.sums[column] = longest.includes(column) ? Math.max(before, value) : before + value;
  }
  return total;
}

/** How many of these counted flags have all the bits. */
export function withFlags(counts: Uint32Array, bits: number): number {
  let found = 0;
  for (let set = 0; set < flagsWide; set += 1) {
    if ((set & bits) === bits) found += counts[set] ?? 0;
  }
  return found;
}

/** How many waits ended below each edge and not below the one before; then those above the last. */
export function distributionOf({ waited }: Tallies, edges: readonly number[]): readonly number[] {
  const counts = new Array<number>(edges.length + 1).fill(0);
  for (let step = 0; step < steps; step += 1) {
    const above = edges.findIndex((edge) => endOfStep(step) <= edge);
    const at = above < 0 ? edges.length : above;
    counts[at] = (counts[at] ?? 0) + (waited[step] ?? 0);
  }
  return counts;
}

/** What a report says of one group; `withWork`: its windows can be told from others'. */
export function measuresOf(tallies: Tallies, group: number, withWork: boolean): ReportMeasures {
  const part = (of: Uint32Array, wide: number) => of.subarray(group * wide, (group + 1) * wide);
  const counts = part(tallies.flags, flagsWide);
  const ends = part(tallies.ends, endsWide);
  const sum = (name: keyof typeof sums) => tallies.sums[group * sumsWide + sums[name]] ?? 0;
  const ended = (fate: Fate) => {
    const wanted = fates.indexOf(fate);
    return endedAs(ends, (end) => (end & 7) === wanted);
  };
  const done = (deed: Deed) => {
    const wanted = deeds.indexOf(deed);
    return endedAs(ends, (end) => (end & (lostBit - 1)) >> 3 === wanted);
  };
  const span = (kind: 'waited' | 'walked' | 'served', longestOf: keyof typeof sums) =>
    spreadOf(part(tallies[kind], steps), sum(kind), sum(longestOf));
  const { called, targeted, met, chosen, promised, kept, first } = legFlags;
  return {
    tickets: withFlags(counts, first),
    completed: ended('completed'),
    noShow: ended('noShow'),
    cancelled: ended('cancelled'),
    expired: ended('expired'),
    unclosed: ended('unclosed'),
    open: ended('open'),
    consultations: ended('consultations'),
    services: done('given') + done('consulted') + done('refused'),
    consulted: done('consulted'),
    refused: done('refused'),
    chosen: withFlags(counts, chosen),
    waiting: span('waited', 'longestWait'),
    walking: span('walked', 'longestWalk'),
    service: span('served', 'longestService'),
    target: {
      measured: withFlags(counts, called | targeted),
      met: withFlags(counts, met),
      lost: endedAs(ends, (end) => (end & lostBit) !== 0),
    },
    promise: { made: withFlags(counts, promised), kept: withFlags(counts, kept) },
    work: withWork ? workOf(sum('openMs'), sum('breakMs'), sum('busyMs')) : null,
  };
}

function endedAs(ends: Uint32Array, isIt: (end: number) => boolean): number {
  let found = 0;
  for (let end = 0; end < endsWide; end += 1) {
    if (isIt(end)) found += ends[end] ?? 0;
  }
  return found;
}

function spreadOf(spans: Uint32Array, sum: number, most: number): Spread {
  let count = 0;
  for (let step = 0; step < steps; step += 1) count += spans[step] ?? 0;
  if (count === 0) {
    const nobody = { meanSeconds: null, medianSeconds: null, ninthSeconds: null };
    return { count, ...nobody, longestSeconds: null };
  }
  return {
    count,
    meanSeconds: Math.round((10 * sum) / count) / 10,
    medianSeconds: Math.min(most, quantile(spans, count, 0.5)),
    ninthSeconds: Math.min(most, quantile(spans, count, 0.9)),
    longestSeconds: most,
  };
}

/** Idle is what is left of the open time: neither a break nor anybody called or served. */
function workOf(openMs: number, breakMs: number, busyMs: number): ReportMeasures['work'] {
  const busySeconds = Math.round(busyMs / 1000);
  const openSeconds = Math.round(openMs / 1000);
  const breakSeconds = Math.round(breakMs / 1000);
  const idleSeconds = Math.max(0, openSeconds - breakSeconds - busySeconds);
  return { openSeconds, breakSeconds, busySeconds, idleSeconds };
}

/** The upper end of the step in which the share is reached. */
function quantile(spans: Uint32Array, count: number, share: number): number {
  let seen = 0;
  for (let step = 0; step < spans.length; step += 1) {
    seen += spans[step] ?? 0;
    if (seen >= share * count) return endOfStep(step);
  }
  return longestTold;
}
