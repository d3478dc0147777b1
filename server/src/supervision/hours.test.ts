import { openHall } from '@talon/shared/testing/hall.ts';
import { sampleService, sampleWindow } from '@talon/shared/testing/sample-settings.ts';
import { expect, test } from 'vitest';
import { foretold, hoursOf } from './hours.ts';

const hourMs = 3_600_000;
const rules = {
  services: [sampleService('passport', 'documents', ['apply'], { plannedMinutes: 10 })],
  windows: [sampleWindow(1, ['passport'])],
};
const hall = openHall(rules);
/** As though it were half past ten: the windows of the day do not ask what time it is. */
const now = hall.now();
const midnight = now - 10.5 * hourMs;
const week = [
  {
    weekday: 'mon' as const,
    today: true,
    date: '2025-03-17',
    spans: [{ from: '09:00', until: '12:30' }],
  },
];
const came = new Map([
  [9, 30],
  [10, 15],
]);
const usual = new Map([
  [9, 20],
  [10, 10],
  [11, 40],
]);
const hours = hoursOf({ date: '2025-03-17', now, week }, midnight, came, usual);
const before = {
  arrivals: usual,
  waiting: 5,
  served: 9,
  visits: 150,
  legs: new Map([['passport', 195]]),
};
const told = (past: typeof before | null) =>
  foretold(hall.day, now, { hours, midnight, arrivals: came, legs: new Map(), before: past });

test('HL-17 hours to come are told with who is expected, those of today and before without', () => {
  expect(told(before).map(({ hour, today, ahead }) => [hour, today, ahead?.arrivals])).toEqual([
    [9, 30, undefined],
    [10, 15, undefined],
    // 45 came where 25 usually do, so 70 ÷ 50 of the usual forty.
    [11, null, 56],
    [12, null, 0],
  ]);
});

test('HL-17 visits of several services take as many windows’ time', () => {
  // Seven more until eleven, with 195 legs for each 195 visits, and half an hour to serve them.
  const atEleven = told(before)[2]?.ahead?.waiting;
  expect(atEleven).toBe(Math.round(7 - 30 / 10.4125));
  const twice = { ...before, legs: new Map([['passport', 390]]) };
  expect(told(twice)[2]?.ahead?.waiting).toBe(Math.round(14 - 30 / 10.4125));
});

test('HL-17 a centre without history is told nothing of its next hours', () => {
  expect(told(null).map(({ ahead }) => ahead)).toEqual([null, null, null, null]);
});
