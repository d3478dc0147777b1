import { expect, test } from 'vitest';
import { flow, type Pool } from './flow.ts';

const minute = 60_000;
const hour = 60 * minute;
const pool = (part: Partial<Pool>): Pool => ({
  windows: [0],
  waiting: 0,
  visitMs: 10 * minute,
  perArrival: 0,
  ...part,
});
const rounded = (standings: ReturnType<typeof flow>) =>
  standings.map(({ waiting, waitMs }) => [
    Math.round(waiting * 100) / 100,
    waitMs === null ? null : Math.round(waitMs / minute),
  ]);

test('HL-17 a queue grows by who comes and shrinks by who is served', () => {
  // Six a window and hour: 6 + 12 − 6 = 12, called at six an hour: two hours. Then 12 + 0 − 6 = 6.
  const pools = [pool({ waiting: 6, perArrival: 1 })];
  const stretches = [
    { ms: hour, arrivals: 12 },
    { ms: hour, arrivals: 0 },
    { ms: hour, arrivals: 0 },
  ];
  expect(rounded(flow(pools, [0], stretches))).toEqual([
    [12, 120],
    [6, 60],
    [0, 0],
  ]);
});

test('HL-17 two windows do twice as much, and one on a break does nothing until its end', () => {
  const pools = [pool({ windows: [0, 1], waiting: 20 })];
  const half = [{ ms: hour / 2, arrivals: 0 }];
  // In half an hour 3 each; the second away for 20 of the 30 minutes does 1.
  expect(rounded(flow(pools, [0, 0], half))).toEqual([[14, 70]]);
  expect(rounded(flow(pools, [0, 20 * minute], half))).toEqual([[16, 120]]);
});

test('HL-17 who can do least goes first; the time of one window goes where the work is', () => {
  // The second window serves both and finds the first’s visitors served by the first.
  const apart = [pool({ windows: [0, 1], waiting: 0.5 }), pool({ windows: [1], waiting: 0.5 })];
  expect(rounded(flow(apart, [0, 0], [{ ms: 5 * minute, arrivals: 0 }]))).toEqual([[0, 0]]);
  // Work of 30 and of 60 minutes at one window: of 30 minutes a third and two thirds.
  const shared = [pool({ waiting: 3 }), pool({ waiting: 3, visitMs: 20 * minute })];
  expect(rounded(flow(shared, [0], [{ ms: hour / 2, arrivals: 0 }]))).toEqual([[4, 60]]);
});

test('HL-17 whom nobody serves goes on waiting, and is in nobody’s wait', () => {
  const pools = [pool({ waiting: 9 }), pool({ windows: [], waiting: 4, perArrival: 1 })];
  expect(rounded(flow(pools, [0], [{ ms: hour, arrivals: 2 }]))).toEqual([[9, 30]]);
  expect(rounded(flow([pool({ waiting: 9 })], [], [{ ms: hour, arrivals: 2 }]))).toEqual([
    [9, null],
  ]);
  expect(rounded(flow([], [], [{ ms: hour, arrivals: 2 }]))).toEqual([[0, 0]]);
});
