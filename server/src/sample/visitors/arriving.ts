import type { ArrivalDay } from '../arrivals.ts';
import type { SampleCategory } from '../categories.ts';
import type { Random } from './random.ts';

export interface NextVisitor {
  /** Since the one before, in ms of the model. */
  readonly gapMs: number;
  readonly category: SampleCategory;
}

export interface ArrivingOptions {
  readonly days: readonly ArrivalDay[];
  /** Index of the day to begin with; the others follow in turn, without end. */
  readonly firstDay: number;
  /** Share of the arrivals that come, as halls differ in size. */
  readonly load: number;
  /** Part of the day that is played, minutes from midnight: the nights between are left out. */
  readonly from: number;
  readonly until: number;
}

/** Visitors in the order and at the distances of real days, one day after another. */
export function* arriving(options: ArrivingOptions, random: Random): Generator<NextVisitor, never> {
  const { days, firstDay, load, from, until } = options;
  for (let turn = firstDay; ; turn += 1) {
    const arrivals = days[turn % days.length]?.arrivals ?? [];
    let before = from;
    const coming = arrivals
      .filter((one) => one.minute >= from && one.minute < until && random.chance(load))
      // The data is exact to a minute at best, so nobody comes at its very beginning.
      .map((one) => ({ ...one, moment: one.minute + random.next() }))
      .sort((a, b) => a.moment - b.moment);
    for (const { moment, category } of coming) {
      yield { gapMs: (moment - before) * 60_000, category };
      before = moment;
    }
  }
}
