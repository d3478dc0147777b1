import { z } from 'zod';
import type { SampleCategory } from './categories.ts';
import { readJson } from './read-json.ts';

export interface Arrival {
  /** Local time of day in minutes from midnight. */
  readonly minute: number;
  readonly category: SampleCategory;
}

export interface ArrivalDay {
  /** YYYY-MM-DD, a real working day. */
  readonly date: string;
  /** In order of time. */
  readonly arrivals: readonly Arrival[];
}

const minutesOfQueue = z.string().regex(/^\d+( \d+)*$/);
const file = z.array(
  z.strictObject({ date: z.string(), queues: z.record(z.string().length(1), minutesOfQueue) }),
);

/**
 * Which category a queue of the data stands for: a choice by volume, as the data has letters only.
 * X, the express queue with a third of all tickets, is dealt out in turn.
 */
const categoriesOfQueue: Readonly<Record<string, readonly SampleCategory[]>> = {
  A: ['business'],
  B: ['transport'],
  C: ['veterans'],
  D: ['subsidies'],
  E: ['land'],
  F: ['property'],
  G: ['environment'],
  H: ['construction'],
  I: ['construction'],
  K: ['passports'],
  M: ['pensions'],
  N: ['residence'],
  R: ['environment'],
  S: ['family'],
  W: ['environment'],
  X: [
    'residence',
    'passports',
    'subsidies',
    'business',
    'residence',
    'subsidies',
    'family',
    'property',
    'pensions',
    'land',
  ],
  Z: ['environment'],
};

function arrivalsOf(queue: string, minutes: string): readonly Arrival[] {
  const categories = categoriesOfQueue[queue] ?? [];
  return minutes.split(' ').map((minute, index) => {
    const category = categories[index % categories.length];
    if (category === undefined) throw new Error(`arrivals.json: queue ${queue} has no category`);
    return { minute: Number(minute), category };
  });
}

/** Every arrival of 16 real days, in order of time. Source and terms: NOTICE.md beside. */
export function arrivalDays(): readonly ArrivalDay[] {
  return readJson('./arrivals.json', file).map(({ date, queues }) => ({
    date,
    arrivals: Object.entries(queues)
      .flatMap(([queue, minutes]) => arrivalsOf(queue, minutes))
      .sort((a, b) => a.minute - b.minute),
  }));
}
