import type { ReportMeasures, Spread } from '@talon/shared/contract/report-measures.ts';

/** The counters of one group in a row: of a span stand its count, its sum and its longest. */
export const counters = [
  'tickets',
  'completed',
  'noShow',
  'cancelled',
  'expired',
  'unclosed',
  'open',
  'consultations',
  'services',
  'consulted',
  'refused',
  'chosen',
  'waits',
  'waitedSum',
  'waitedMost',
  'walks',
  'walkedSum',
  'walkedMost',
  'serves',
  'servedSum',
  'servedMost',
  'measured',
  'met',
  'made',
  'kept',
  'openMs',
  'breakMs',
  'busySeconds',
] as const;
export type Counter = (typeof counters)[number];

export const width = counters.length;
/** Where each counter stands. */
export const place = Object.fromEntries(
  counters.map((counter, index) => [counter, index]),
) as Readonly<Record<Counter, number>>;

/** Percentiles are told to this; four hours and above fall into the last step. */
export const stepSeconds = 15;
export const steps = 960;

/** Numbers of many groups side by side, made once for a scan. */
export interface Tallies {
  readonly sums: Float64Array;
  readonly waited: Uint32Array;
  readonly walked: Uint32Array;
  readonly served: Uint32Array;
}

export function createTallies(groups: number): Tallies {
  const spans = () => new Uint32Array(groups * steps);
  return {
    sums: new Float64Array(groups * width),
    waited: spans(),
    walked: spans(),
    served: spans(),
  };
}

const longest: readonly Counter[] = ['waitedMost', 'walkedMost', 'servedMost'];

/** All groups in one: sums of sums, the longest of the longest. */
export function totalOf({ sums, waited, walked, served }: Tallies, groups: number): Tallies {
  const total = createTallies(1);
  for (let index = 0; index < groups * width; index += 1) {
    const column = index % width;
    const value = sums[index] ?? 0;
    const before = total.sums[column] ?? 0;
    const isLongest = longest.includes(counters[column] as Counter);
    total.sums[column] = isLongest ? Math.max(before, value) : before + value;
  }
  const add = (into: Uint32Array, from: Uint32Array) => {
    for (let index = 0; index < groups * steps; index += 1) {
      const step = index % steps;
      into[step] = (into[step] ?? 0) + (from[index] ?? 0);
    }
  };
  add(total.waited, waited);
  add(total.walked, walked);
  add(total.served, served);
  return total;
}

/** What a report says of one group; `withWork`: its windows can be told from others'. */
export function measuresOf(tallies: Tallies, group: number, withWork: boolean): ReportMeasures {
  const value = (counter: Counter) => tallies.sums[group * width + place[counter]] ?? 0;
  const spread = (kind: 'waited' | 'walked' | 'served', of: Counter): Spread => {
    const count = value(of);
    const spans = tallies[kind].subarray(group * steps, (group + 1) * steps);
    if (count === 0) {
      return { ...{ count, meanSeconds: null, medianSeconds: null }, ...noLong };
    }
    const most = value(`${kind}Most`);
    return {
      count,
      meanSeconds: Math.round((10 * value(`${kind}Sum`)) / count) / 10,
      medianSeconds: Math.min(most, quantile(spans, count, 0.5)),
      ninthSeconds: Math.min(most, quantile(spans, count, 0.9)),
      longestSeconds: most,
    };
  };
  return {
    tickets: value('tickets'),
    completed: value('completed'),
    noShow: value('noShow'),
    cancelled: value('cancelled'),
    expired: value('expired'),
    unclosed: value('unclosed'),
    open: value('open'),
    consultations: value('consultations'),
    services: value('services'),
    consulted: value('consulted'),
    refused: value('refused'),
    chosen: value('chosen'),
    waiting: spread('waited', 'waits'),
    walking: spread('walked', 'walks'),
    service: spread('served', 'serves'),
    target: { measured: value('measured'), met: value('met') },
    promise: { made: value('made'), kept: value('kept') },
    work: withWork ? workOf(value) : null,
  };
}

const noLong = { ninthSeconds: null, longestSeconds: null };

/** Idle is what is left of the open time: neither a break nor anybody called or served. */
function workOf(value: (counter: Counter) => number): ReportMeasures['work'] {
  const openSeconds = Math.round(value('openMs') / 1000);
  const breakSeconds = Math.round(value('breakMs') / 1000);
  const busySeconds = value('busySeconds');
  const idleSeconds = Math.max(0, openSeconds - breakSeconds - busySeconds);
  return { openSeconds, breakSeconds, busySeconds, idleSeconds };
}

/** The upper end of the step in which the share is reached. */
function quantile(spans: Uint32Array, count: number, share: number): number {
  let seen = 0;
  for (let step = 0; step < spans.length; step += 1) {
    seen += spans[step] ?? 0;
    if (seen >= share * count) return (step + 1) * stepSeconds;
  }
  return steps * stepSeconds;
}
