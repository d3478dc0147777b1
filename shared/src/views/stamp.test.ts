import { expect, test } from 'vitest';
import { isNewer, type Stamp } from './stamp.ts';

const shown: Stamp = { epoch: 'log', day: '2026-11-24', event: 5, tick: 100 };

test.each<[string, Partial<Stamp>, boolean]>([
  ['the same', {}, false],
  ['a later event', { event: 6, tick: 90 }, true],
  ['an earlier event', { event: 4, tick: 110 }, false],
  ['a tick', { tick: 101 }, true],
  ['an earlier tick', { tick: 99 }, false],
  ['the next day', { day: '2026-11-25', event: 0, tick: 101 }, true],
  ['a copy from before that day', { day: '2026-11-25', event: 0, tick: 99 }, false],
  ['the right date after a wrong one', { day: '2025-11-24', event: 0, tick: 101 }, true],
  ['another log', { epoch: 'restored', day: '2025-01-01', event: 0, tick: 0 }, true],
])('%s, %o: taken is %s', (_, change, taken) => {
  expect(isNewer({ ...shown, ...change }, shown)).toBe(taken);
});

test('whoever shows nothing takes whatever comes', () => {
  expect(isNewer(shown, null)).toBe(true);
});
