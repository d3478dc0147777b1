import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TimeAnswer } from '../contract/protocol.ts';
import { createLiveTime } from './live-time.ts';

const hour = 3_600_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page and its server, whose clocks part as the test says; answers come when it lets them. */
function page() {
  let ms = 0;
  let server = 1_000_000;
  const questions: ((told: TimeAnswer | null) => void)[] = [];
  const time = createLiveTime(
    (answer) => void questions.push(answer),
    () => ms,
  );
  time.heard(server, ms);
  return {
    time,
    questions,
    pass: (by: number) => {
      ms += by;
      server += by;
      vi.advanceTimersByTime(by);
    },
    setServer: (by: number) => {
      server += by;
    },
    drift: (by: number) => {
      ms += by;
    },
    server: () => server,
    answer: () => questions.shift()?.({ ok: true, now: server }),
    silence: () => questions.shift()?.(null),
    error: () => time.now() - server,
  };
}

test('what comes at once is taken at once, and nothing is asked', () => {
  const it = page();
  const taken = vi.fn();
  it.time.judge(it.server(), taken);
  expect([taken.mock.calls.length, it.questions.length]).toEqual([1, 0]);
});

test('B-13 of a server set back by an hour the time is known before its view is taken', () => {
  const it = page();
  it.setServer(-hour);
  const taken = vi.fn(() => it.error());
  it.time.judge(it.server(), taken);
  expect(taken).not.toHaveBeenCalled();
  it.answer();
  expect(taken).toHaveReturnedWith(0);
});

test('B-13 a view that was held on its way still looks its age when it is taken', () => {
  const it = page();
  const sentAt = it.server();
  it.pass(13_000);
  const age = vi.fn(() => it.time.now() - sentAt);
  it.time.judge(sentAt, age);
  it.answer();
  expect(age).toHaveReturnedWith(13_000);
});

test('several that come late together ask once and keep their order', () => {
  const it = page();
  it.setServer(hour);
  const order: number[] = [];
  for (const n of [1, 2, 3]) it.time.judge(it.server(), () => order.push(n));
  expect(it.questions.length).toBe(1);
  it.answer();
  expect(order).toEqual([1, 2, 3]);
  it.time.judge(it.server(), () => order.push(4));
  expect(order).toEqual([1, 2, 3, 4]);
});

test('without an answer a view is taken all the same, and the next one asks again', () => {
  const it = page();
  it.setServer(-hour);
  const taken = vi.fn();
  it.time.judge(it.server(), taken);
  it.silence();
  it.time.judge(it.server(), taken);
  it.answer();
  expect(taken).toHaveBeenCalledTimes(2);
});

test('what waits when the line goes is not shown: the next join tells it anew', () => {
  const it = page();
  it.setServer(-hour);
  const taken = vi.fn();
  it.time.judge(it.server(), taken);
  it.time.lose();
  it.silence();
  expect(taken).not.toHaveBeenCalled();
});

test('B-13 a drifting clock is set right every minute, though nobody joins anew', () => {
  const it = page();
  it.drift(-9000);
  it.pass(60_000);
  it.answer();
  expect(it.error()).toBe(0);
  it.pass(60_000);
  expect(it.questions.length).toBe(1);
  it.time.stop();
  it.answer();
  it.pass(hour);
  expect(it.questions.length).toBe(0);
});
