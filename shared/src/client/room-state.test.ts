import { expect, test } from 'vitest';
import { isPassing, retryAfter, unseen, withRefusal, withView } from './room-state.ts';

const stamp = (event: number, epoch = 'log') => ({ epoch, day: '2026-11-24', event, tick: 0 });
const shown = withView(unseen, stamp(2), 'two');

test('a newer view takes the place of the one before, an older one changes nothing', () => {
  expect(withView(shown, stamp(3), 'three').view).toBe('three');
  expect(withView(shown, stamp(1), 'one')).toBe(shown);
  expect(withView(shown, stamp(2), 'again')).toBe(shown);
});

test('a refused room keeps its view and says since when it may not be so', () => {
  const refused = withRefusal(shown, 'storage_unavailable', 1000);
  expect(refused).toEqual({ ...shown, refused: 'storage_unavailable', staleSince: 1000 });
  expect(withRefusal(refused, 'not_found', 6000)).toEqual({
    ...refused,
    refused: 'not_found',
  });
});

test('a room refused before it showed anything is not stale', () => {
  expect(withRefusal(unseen, 'forbidden', 1000)).toEqual({ ...unseen, refused: 'forbidden' });
});

test('let in again it is live, also where nothing has changed meanwhile', () => {
  const refused = withRefusal(shown, 'internal', 1000);
  expect(withView(refused, stamp(2), 'two')).toEqual(shown);
  expect(withView(refused, stamp(3), 'three')).not.toHaveProperty('staleSince');
});

test.each([
  ['internal', true, 5000],
  ['storage_unavailable', true, 5000],
  ['not_found', false, 30_000],
  ['forbidden', false, null],
  ['client_too_old', false, null],
])('%s: goes by itself %s, is tried again after %s', (code, passes, ms) => {
  expect([isPassing(code), retryAfter(code)]).toEqual([passes, ms]);
});
