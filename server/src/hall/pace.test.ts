import { beforeEach, describe, expect, test } from 'vitest';
import { createPace, type Pace } from './pace.ts';

let now: number;
let told: number[];
let timers: { at: number; run: () => void }[];
let pace: Pace;

function advance(ms: number): void {
  const until = now + ms;
  for (;;) {
    const next = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
    if (next === undefined) break;
    timers = timers.filter((timer) => timer !== next);
    now = Math.max(now, next.at);
    next.run();
  }
  now = until;
}

beforeEach(() => {
  now = 1_000_000;
  told = [];
  timers = [];
  const after = (ms: number, run: () => void) => {
    const timer = { at: now + ms, run };
    timers.push(timer);
    return () => {
      timers = timers.filter((one) => one !== timer);
    };
  };
  pace = createPace({ now: () => now, after }, () => told.push(now - 1_000_000));
});

describe('the pace of a room', () => {
  test('tells the first change at once', () => {
    pace.changed(100);
    expect(told).toEqual([0]);
  });

  test('joins a burst and tells its end', () => {
    for (let i = 0; i < 50; i += 1) {
      pace.changed(100);
      advance(10);
    }
    advance(1000);
    expect(told).toEqual([0, 100, 200, 300, 400, 500]);
  });

  test('is at once again after a quiet time', () => {
    pace.changed(100);
    advance(5000);
    pace.changed(100);
    expect(told).toEqual([0, 5000]);
  });

  test('an own call pulls a place’s two seconds forward', () => {
    pace.changed(2000);
    advance(300);
    pace.changed(2000);
    advance(200);
    pace.changed(100);
    advance(5000);
    expect(told).toEqual([0, 500]);
  });

  test('a slow change does not put a quick one off', () => {
    pace.changed(100);
    pace.changed(100);
    pace.changed(2000);
    advance(5000);
    expect(told).toEqual([0, 100]);
  });

  test('a clock set back does not silence the room', () => {
    pace.changed(100);
    now -= 3_600_000;
    pace.changed(100);
    advance(100);
    expect(told).toHaveLength(2);
  });

  test('tells nothing once stopped', () => {
    pace.changed(100);
    pace.changed(100);
    pace.stop();
    advance(1000);
    expect(told).toEqual([0]);
  });
});
