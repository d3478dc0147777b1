import { openHall } from '@talon/shared/testing/hall.ts';
import { sampleCentre } from '@talon/shared/testing/sample-around.ts';
import type { HallState } from '@talon/shared/views/common.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSurroundings, type Surround } from './surroundings.ts';

const open: HallState = {
  state: 'open',
  pause: null,
  pausedAt: null,
  opensAt: null,
  closesAt: 1_000_000,
};
const estimate = { services: new Map(), lines: new Map(), tickets: new Map() };

let now: number;
let asked: number;
let hours: HallState;
let surround: Surround;
let centre: ReturnType<typeof sampleCentre> | undefined;
const hall = openHall();
const desk = {
  centre: 'centre',
  date: '2025-03-17',
  epoch: 'e',
  day: () => hall.day,
  version: () => hall.log.length,
} as never;

beforeEach(() => {
  now = 60_000_000;
  asked = 0;
  hours = open;
  centre = sampleCentre();
  surround = createSurroundings({
    clock: { now: () => now },
    estimate: () => estimate,
    settings: {
      get: () => centre,
      hallAt: (_, at) => {
        asked += 1;
        return at > now ? { ...open, state: 'closed', opensAt: 7, closesAt: null } : hours;
      },
      weekAt: () => [],
    },
  });
});

describe('what surrounds a day', () => {
  test('asks for the hours once a minute, and again when the settings change', () => {
    surround.around(desk);
    now += 59_000;
    surround.around(desk);
    expect(asked).toBe(1);
    now += 1_000;
    surround.around(desk);
    centre = sampleCentre();
    surround.around(desk);
    expect(asked).toBe(3);
  });

  test('a tick is newer than any before it, also after a restart', () => {
    const tick = () => surround.around(desk)?.version.tick ?? 0;
    const first = tick();
    expect(tick()).toBe(first);
    surround.ticked('centre');
    const second = tick();
    now -= 3_600_000;
    surround.ticked('centre');
    expect([second > first, tick() > second]).toEqual([true, true]);
    expect(first).toBeGreaterThanOrEqual(60_000_000);
  });

  test('another date is a tick, also an earlier one', () => {
    const tickOn = (date: string) =>
      surround.around({ ...(desk as object), date } as never)?.version.tick ?? 0;
    const ticks = ['2025-03-17', '2026-03-17', '2025-03-17'].map(tickOn);
    expect(ticks).toEqual([...new Set(ticks)].sort((a, b) => a - b));
  });

  test('a pause is laid over the hours, not over a closed hall', () => {
    hall.given('pause', { reason: 'air_raid' });
    expect(surround.around(desk)?.hall).toMatchObject({ state: 'paused', pause: 'air_raid' });
    now += 60_000;
    hours = { ...open, state: 'closed' };
    expect(surround.around(desk)?.hall.state).toBe('closed');
    hall.given('resume');
  });

  test('B-11 the way to the shelter is told in an air-raid alarm, and in no other pause', () => {
    const way = { uk: 'Ліворуч', ru: 'Налево', en: 'Left' };
    centre = { ...sampleCentre(), shelter: { way, place: { uk: '', ru: '', en: '' } } };
    const told = () => surround.around(desk)?.hall.shelter?.way;
    expect(told()).toBeUndefined();
    hall.given('pause', { reason: 'technical' });
    expect(told()).toBeUndefined();
    hall.given('resume');
    hall.given('pause', { reason: 'air_raid' });
    expect(told()).toEqual(way);
    hall.given('resume');
  });

  test('a day closed by hand is closed until the next opening', () => {
    hall.given('close_day');
    expect(surround.around(desk)?.hall).toEqual({
      state: 'closed',
      pause: null,
      pausedAt: null,
      opensAt: 7,
      closesAt: null,
    });
  });

  test('a centre that is gone has no surroundings', () => {
    centre = undefined;
    expect(surround.around(desk)).toBeNull();
  });
});
