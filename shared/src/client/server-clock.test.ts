import { expect, test } from 'vitest';
import { createServerClock } from './server-clock.ts';

/** A device whose monotonic clock the test moves; the server is `ahead` of it. */
function device(ahead = 1_000_000) {
  let ms = 0;
  let server = ahead;
  const clock = createServerClock(() => ms, 5);
  return {
    clock,
    pass: (by: number) => {
      ms += by;
    },
    setServer: (by: number) => {
      server += by;
    },
    /** An answer that was `there` ms on its way to the server and `back` ms on its way here. */
    ask: (there: number, back: number) => {
      const askedAt = ms;
      ms += there;
      const said = ms + server;
      ms += back;
      clock.heard(said, askedAt);
    },
    error: () => clock.now() - (ms + server),
  };
}

test('before the first answer it is the device’s own clock', () => {
  const it = device();
  it.pass(100);
  expect(it.clock.now()).toBe(105);
});

test('an answer that came at once makes it exact, on whatever day the device believes to be', () => {
  const it = device();
  it.ask(0, 0);
  it.pass(3_600_000);
  expect(it.error()).toBe(0);
});

test('after an answer that was long on its way it is late, never early', () => {
  const there = device();
  there.ask(8000, 0);
  expect(there.error()).toBe(8000);
  const back = device();
  back.ask(0, 8000);
  expect(back.error()).toBe(0);
});

test('a slow answer does not spoil what quick ones told, in either direction', () => {
  const it = device();
  it.ask(1, 1);
  const before = it.error();
  it.ask(9000, 0);
  it.ask(0, 9000);
  expect(it.error()).toBeGreaterThanOrEqual(0);
  expect(it.error()).toBeLessThanOrEqual(before);
});

test('several slow ones together are closer than each of them', () => {
  const it = device();
  expect(it.clock.doubtMs()).toBe(Number.POSITIVE_INFINITY);
  it.ask(4000, 0);
  expect(it.clock.doubtMs()).toBe(4000);
  it.ask(300, 5000);
  expect(it.error()).toBe(300);
});

test('a clock that was set is followed from the next answer on', () => {
  const it = device();
  it.ask(1, 1);
  it.setServer(-3_600_000);
  it.ask(2, 2);
  expect(it.error()).toBe(2);
  it.setServer(7_200_000);
  it.ask(3, 3);
  expect(it.error()).toBe(3);
});
