import { callingModes } from '@talon/shared/domain/words.ts';
import { expect, test } from 'vitest';
import { playDay } from './whole-day.ts';

const long = process.env.TALON_LONG === '1';
const seeds = Array.from({ length: long ? 50 : 5 }, (_, index) => 1000 + index);

// Four modes × 5 seeds = 20 days of 500 visitors in the test run.
test.each(callingModes.flatMap((mode) => seeds.map((seed) => ({ mode, seed }))))(
  'a day of 500 visitors in mode $mode keeps every promise (seed $seed)',
  ({ mode, seed }) => {
    const hall = playDay(seed, mode, 500);
    const states = [...hall.ledger.tickets.values()].map(({ state }) => state);
    const served = states.filter((state) => state === 'completed').length;
    expect(states.length).toBeGreaterThan(400);
    expect(served).toBeGreaterThan(states.length * 0.6);
    expect(hall.log.at(-1)?.type).toBe('day_closed');
  },
);
