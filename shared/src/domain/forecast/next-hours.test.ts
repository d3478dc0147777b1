import { expect, test } from 'vitest';
import { type Hall, openHall } from '../../testing/hall.ts';
import { sampleService, sampleWindow } from '../../testing/sample-settings.ts';
import { busynessOf, type NextHoursInput, nextHours } from './next-hours.ts';

const rules = {
  services: [sampleService('passport', 'documents', ['apply'], { plannedMinutes: 10 })],
  windows: [sampleWindow(1, ['passport']), sampleWindow(2, ['passport'])],
};
const input: NextHoursInput = {
  hours: [
    { hour: 9, today: 30, usual: 20 },
    { hour: 10, today: 15, usual: 10 },
    { hour: 11, today: null, usual: 40 },
    { hour: 12, today: null, usual: 0 },
  ],
  elapsed: 0.5,
  perArrival: new Map([['passport', 1]]),
};
const crowd = (windows: readonly string[], people: number): Hall => {
  const hall = openHall(rules, windows);
  for (let i = 1; i <= people; i += 1)
    hall.given('issue', { ticket: `t${i}`, services: ['passport'] });
  return hall;
};
const ahead = (hall: Hall, change: Partial<NextHoursInput> = {}) =>
  nextHours(hall.day, hall.now(), { ...input, ...change });

test('HL-17 today’s pace counts the more, the more have come', () => {
  expect(busynessOf(0, 0)).toBe(1);
  // Twice as many as usual: (25 + 10) ÷ (25 + 5), then (25 + 500) ÷ (25 + 250).
  expect(busynessOf(10, 5)).toBeCloseTo(35 / 30, 10);
  expect(busynessOf(500, 250)).toBeCloseTo(525 / 275, 10);
});

test('HL-17 the rest of the day is the usual one at today’s pace, served by who works now', () => {
  const hall = crowd(['w1'], 8);
  const [eleven, twelve, ...others] = ahead(hall);
  // By half past ten 45 came where 25 do: (25 + 45) ÷ (25 + 25) = 1.4, so 7 more until eleven, then 56.
  expect(others).toEqual([]);
  expect(eleven?.hour).toBe(11);
  expect(eleven?.arrivals).toBeCloseTo(56, 10);
  // A call takes 0.95 × (0.75 + 10) + 0.05 × the minutes of a no-show, 4: 10.4125 minutes.
  const perHour = 60 / 10.4125;
  expect(eleven?.waiting).toBeCloseTo(8 + 7 - perHour / 2, 6);
  expect(twelve?.waiting).toBeCloseTo(8 + 7 + 56 - 1.5 * perHour, 6);
  expect(twelve?.waitMs).toBeCloseTo(((twelve?.waiting ?? 0) / perHour) * 3_600_000, 3);
});

test('HL-17 another open window is seen in the forecast, and one without operator is not', () => {
  const waitingAt = (windows: readonly string[]) => ahead(crowd(windows, 30))[0]?.waiting ?? 0;
  expect(waitingAt(['w1']) - waitingAt(['w1', 'w2'])).toBeCloseTo(30 / 10.4125, 6);
  const [unmanned] = ahead(crowd([], 30));
  expect(unmanned?.waiting).toBeCloseTo(37, 10);
  expect(unmanned?.waitMs).toBeNull();
});

test('HL-17 a break counts until its planned end', () => {
  const hall = crowd(['w1'], 30);
  const open = ahead(hall)[0]?.waiting ?? 0;
  hall.given('start_break', { minutes: 15 });
  expect((ahead(hall)[0]?.waiting ?? 0) - open).toBeCloseTo(15 / 10.4125, 6);
  hall.given('end_break');
  hall.given('start_break', { minutes: null });
  expect(ahead(hall)[0]?.waiting).toBeCloseTo(37, 10);
});

test('HL-17 who is sent to one window waits for that window', () => {
  const hall = crowd(['w1', 'w2'], 1);
  hall.given('call_next');
  hall.given('transfer', { to: { kind: 'window', window: 'w2' } });
  const quiet = { hours: input.hours.map((hour) => ({ ...hour, usual: 0 })) };
  expect(ahead(hall, quiet)[0]).toMatchObject({ waiting: 0, waitMs: 0 });
  hall.given('close_window', { window: 'w2' });
  expect(ahead(hall, quiet)[0]?.waiting).toBe(0);
});

test('HL-17 in a pause, on a day that is closed and after the last hour nothing is foretold', () => {
  const hall = crowd(['w1'], 3);
  expect(ahead(hall, { hours: input.hours.slice(0, 2) })).toEqual([]);
  hall.given('pause');
  expect(ahead(hall)).toEqual([]);
  hall.given('resume');
  expect(ahead(hall)).toHaveLength(2);
  hall.given('close_day');
  expect(ahead(hall)).toEqual([]);
});
