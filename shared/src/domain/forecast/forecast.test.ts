import { describe, expect, test } from 'vitest';
import { minutes } from '../../testing/asking.ts';
import { type Hall, openHall, unopenedHall } from '../../testing/hall.ts';
import { seededDraw } from './draws.ts';
import { estimateOf } from './estimate.ts';
import { forecast, runForecast } from './forecast.ts';
import { meanServiceMs, noShowShare } from './learned.ts';
import { snapshotForForecast } from './snapshot.ts';

const waiting = (count: number, windows: readonly string[] = ['w1']) => {
  const hall = openHall({}, windows);
  for (let i = 1; i <= count; i += 1) hall.given('issue', { ticket: `t${i}` });
  return hall;
};
const estimate = (hall: Hall, service = 'residence') =>
  forecast(hall.day, hall.now(), { seed: 1, draws: 60 }).services.get(service) ?? null;

test('F-1 the range is p50 to p80, rounded up to five minutes', () => {
  const waits = Array.from({ length: 100 }, (_, i) => (i + 1) * 60_000);
  expect(estimateOf(waits)).toEqual({ lowMinutes: 50, highMinutes: 80, middleMinutes: 65 });
  expect(estimateOf([60_001])).toEqual({ lowMinutes: 5, highMinutes: 5, middleMinutes: 5 });
  expect(estimateOf([])).toBeNull();
});

test('F-1 the replay keeps the rules of calling: a priority waits less', () => {
  const hall = waiting(6);
  hall.given('issue', { ticket: 'legal', priority: 'legal' });
  const { tickets } = forecast(hall.day, hall.now(), { seed: 1 });
  expect(tickets.get('legal')).toEqual({ lowMinutes: 0, highMinutes: 0, middleMinutes: 0 });
  const last = tickets.get('t6')?.lowMinutes ?? 0;
  expect(last).toBeGreaterThan(tickets.get('t2')?.lowMinutes ?? 99);
});

test('F-1 directed tickets are called by their window', () => {
  const hall = waiting(2, ['w1', 'w2']);
  hall.given('call_next');
  hall.given('transfer', { to: { kind: 'window', window: 'w2' } });
  const { tickets } = forecast(hall.day, hall.now(), { seed: 1 });
  expect(tickets.get('t1')?.highMinutes).toBe(0);
  expect(tickets.get('t2')?.highMinutes).toBe(0);
});

describe('F-2 a service that no open window serves has the place only', () => {
  test('closed windows', () => {
    expect(estimate(waiting(1, ['w3']))).toBeNull();
    expect(estimate(waiting(1, ['w3']), 'extract')).not.toBeNull();
  });

  test('a break with a planned end counts from its end, another not at all', () => {
    const hall = waiting(0);
    hall.given('start_break', { minutes: 30 });
    expect(estimate(hall)).toEqual({ lowMinutes: 30, highMinutes: 30, middleMinutes: 30 });
    hall.at(45);
    expect(estimate(hall)?.lowMinutes).toBe(5);
    hall.given('end_break');
    hall.given('start_break', { minutes: null });
    expect(estimate(hall)).toBeNull();
  });
});

test('F-3 the same snapshot gives the same estimate, also when sent', () => {
  const hall = waiting(30, ['w1', 'w2']);
  const input = snapshotForForecast(hall.day, hall.now());
  const result = runForecast(structuredClone(input));
  expect(runForecast(input)).toEqual(result);
  expect(structuredClone(result)).toEqual(result);
  expect(result.tickets.size).toBe(30);
  expect(input.draws).toBe(48);
});

test('F-3 a day that was not opened has no forecast', () => {
  expect(() => snapshotForForecast(unopenedHall().day, minutes(0))).toThrow('not opened');
});

test('F-3 the snapshot leaves the day as it is', () => {
  const hall = waiting(5);
  const before = structuredClone(hall.day);
  estimate(hall);
  expect(hall.day).toEqual(before);
});

test('F-4 service times are today’s mean, shrunk towards the planned minutes', () => {
  const hall = waiting(15);
  const mean = () => {
    const service = hall.day.services.get('residence');
    return service === undefined ? 0 : meanServiceMs(service) / 60_000;
  };
  expect(mean()).toBe(10);
  for (let i = 0; i < 15; i += 1) {
    hall.given('call_next');
    hall.given('start');
    hall.at((i + 1) * 2).given('finish');
  }
  expect(mean()).toBe((5 * 10 + 15 * 2) / 20);
});

test('F-5 a visit in progress takes a window for what is left of it', () => {
  const hall = waiting(1);
  hall.given('call_next');
  const called = estimate(hall)?.lowMinutes ?? 0;
  expect(called).toBeGreaterThan(5);
  hall.given('start');
  expect(estimate(hall)?.lowMinutes).toBeGreaterThan(0);
  hall.at(120);
  expect(estimate(hall)?.highMinutes).toBeLessThanOrEqual(5);
});

test('F-5 the no-show share follows the day', () => {
  const hall = waiting(20);
  expect(noShowShare(hall.day)).toBeCloseTo(0.05);
  for (let i = 0; i < 20; i += 1) {
    hall.given('call_next');
    hall.given('no_show');
  }
  expect(noShowShare(hall.day)).toBeCloseTo(0.525);
});

test('F-6 more people ahead never make it shorter, and an idle hall makes it zero', () => {
  const none = { lowMinutes: 0, highMinutes: 0, middleMinutes: 0 };
  expect(estimate(waiting(0))).toEqual(none);
  const lows = [0, 2, 5, 10, 20, 40].map((count) => estimate(waiting(count))?.lowMinutes ?? -1);
  expect([...lows].sort((a, b) => a - b)).toEqual(lows);
  expect(lows[5]).toBeGreaterThan(300);
});

test('F-6 with many waiting fewer replays are made', () => {
  const hall = waiting(1000, ['w1', 'w2']);
  expect(snapshotForForecast(hall.day, hall.now()).draws).toBeLessThan(20);
});

test('F-3 draws of one seed are the same everywhere', () => {
  const draw = seededDraw(42);
  const drawn = [draw(), draw(), draw()];
  expect(drawn).toEqual([0.6011037519201636, 0.44829055899754167, 0.8524657934904099]);
});
