import { openHall } from '@talon/shared/testing/hall.ts';
import { sampleAround } from '@talon/shared/testing/sample-around.ts';
import type { Surroundings } from '@talon/shared/views/surroundings.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { onceAChange } from './once-a-change.ts';

let folded: number;
let fold: ReturnType<typeof onceAChange<number>>;
const { day } = openHall();
const around = sampleAround();
const stamped = (part: object): Surroundings => ({
  ...around,
  version: { ...around.version, ...part },
});

beforeEach(() => {
  folded = 0;
  fold = onceAChange(() => {
    folded += 1;
    return folded;
  });
  fold(day, around);
});

describe('a view that many ask for', () => {
  test('is folded once, also while the clock goes on within its minute', () => {
    for (let asked = 0; asked < 100; asked += 1) {
      expect(fold(day, { ...around, now: around.now + asked })).toBe(1);
    }
  });

  test.each([
    ['an event', stamped({ event: around.version.event + 1 })],
    ['a tick', stamped({ tick: around.version.tick + 1 })],
    ['another day', stamped({ day: '2099-01-01' })],
    ['another log', stamped({ epoch: 'another' })],
    ['saved settings', { ...around, centre: { ...around.centre } }],
    ['a minute', { ...around, week: [...around.week] }],
    ['an estimate', { ...around, waits: new Map() }],
  ])('is folded anew after %s', (_, changed) => {
    expect(fold(day, changed)).toBe(2);
    expect(fold(day, changed)).toBe(2);
  });

  test('is folded anew for another day in memory', () => {
    expect(fold(openHall().day, around)).toBe(2);
  });
});
