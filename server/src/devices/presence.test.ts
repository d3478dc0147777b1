import { beforeEach, expect, test } from 'vitest';
import { createPresence, graceMs, type PresenceBook } from './presence.ts';
import { createFakeTimers, type FakeTimers } from './testing/fake-timers.ts';

let timers: FakeTimers;
let told: string[];
let presence: PresenceBook;
beforeEach(() => {
  timers = createFakeTimers();
  told = [];
  presence = createPresence(timers, (id, isOnline) => told.push(`${id} ${isOnline}`));
});

test('DV-4 a screen is online from its first socket on', () => {
  presence.entered('a');
  presence.entered('a');
  expect(told).toEqual(['a true']);
  expect(presence.of('a')).toMatchObject({ isOnline: true, since: timers.now() });
  expect(presence.of('b')).toEqual({ isOnline: false, since: null });
});

test('DV-4 a page that reloads stays online; one that stays away is offline since it left', () => {
  presence.entered('a');
  presence.left('a');
  timers.pass(19_999);
  presence.entered('a');
  timers.pass(40_000);
  expect(told).toEqual(['a true']);
  const leftAt = timers.now();
  presence.left('a');
  timers.pass(20_000);
  expect(told).toEqual(['a true', 'a false']);
  expect(presence.of('a')).toMatchObject({ isOnline: false, since: leftAt });
});

test('DV-4 of two pages of a device one is enough', () => {
  presence.entered('a');
  presence.entered('a');
  presence.left('a');
  timers.pass(graceMs);
  expect(presence.of('a').isOnline).toBe(true);
});

test('a forgotten device is told of no more, though its sockets leave later', () => {
  presence.entered('a');
  presence.forget('a');
  presence.left('a');
  timers.pass(graceMs);
  expect(told).toEqual(['a true']);
  expect(timers.waiting()).toBe(0);
});
