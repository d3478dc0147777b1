import { initialDay } from '@talon/shared/domain/day/state.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Estimate } from '../hall/surroundings.ts';
import type { DeskChange } from '../queue/desk.ts';
import { createEstimates, type Estimates } from './estimates.ts';

const change: DeskChange = { date: '2026-11-24', version: 1, events: [] };
const range = (low: number): Estimate => ({
  services: new Map([['s1', { low, middle: low, high: low + 10 }]]),
  lines: new Map(),
  tickets: new Map(),
});

let now: number;
let timers: { at: number; run: () => void }[];
let asked: { at: number; answer: (estimate: Estimate) => void; fail: (fault: Error) => void }[];
let faults: unknown[];
let happen: () => void;
let told: string[];
let tooMany: boolean;
let estimates: Estimates;

async function advance(ms: number): Promise<void> {
  const until = now + ms;
  for (;;) {
    const next = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
    if (next === undefined) break;
    timers = timers.filter((timer) => timer !== next);
    now = Math.max(now, next.at);
    next.run();
    await Promise.resolve();
  }
  now = until;
}
const settle = () => new Promise<void>((done) => setImmediate(done));

beforeEach(() => {
  now = 0;
  timers = [];
  asked = [];
  faults = [];
  told = [];
  tooMany = false;
  estimates = createEstimates({
    now: () => now,
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    desks: {
      peek: () => ({ day: initialDay }) as never,
      onChange: (listener) => {
        happen = () => listener('demo', change);
        return () => undefined;
      },
    },
    snapshot: () => (tooMany ? null : 'snapshot'),
    forecast: () =>
      new Promise((answer, fail) => {
        asked.push({ at: now, answer, fail });
      }),
    onFault: (fault) => faults.push(fault),
  });
  estimates.onChange((centre) => told.push(centre));
});

describe('estimates', () => {
  test('F-9 a change is replayed at once and shown when the replay is back', async () => {
    happen();
    expect(estimates.of('demo').services.size).toBe(0);
    asked[0]?.answer(range(20));
    await settle();
    expect(estimates.of('demo').services.get('s1')).toEqual({ low: 20, middle: 20, high: 30 });
    expect(told).toEqual(['demo']);
  });

  test('F-9 at most one replay a second, and none on top of another', async () => {
    for (let i = 0; i < 20; i += 1) {
      happen();
      await advance(100);
    }
    expect(asked.map(({ at }) => at)).toEqual([0]);
    asked[0]?.answer(range(20));
    await settle();
    await advance(2000);
    expect(asked).toHaveLength(2);
  });

  test('F-8 a wait that moves by less than five minutes is shown as before', async () => {
    happen();
    asked[0]?.answer(range(19));
    await settle();
    expect(estimates.of('demo').services.get('s1')).toEqual({ low: 20, middle: 20, high: 30 });
    for (const [index, low, shown] of [
      [1, 21, 20],
      [2, 23.9, 20],
      [3, 24, 25],
      [4, 20.5, 25],
      [5, 20, 20],
    ] as const) {
      await advance(1000);
      happen();
      asked[index]?.answer(range(low));
      await settle();
      expect(estimates.of('demo').services.get('s1')?.low, `${low}`).toBe(shown);
    }
    expect(told).toHaveLength(3);
  });

  test('what shows the same is not told again', async () => {
    happen();
    asked[0]?.answer(range(20));
    await settle();
    await advance(1000);
    happen();
    asked[1]?.answer(range(22));
    await settle();
    expect(told).toEqual(['demo']);
  });

  test('waits are replayed now and then while nothing happens', async () => {
    happen();
    asked[0]?.answer(range(20));
    await settle();
    await advance(31_000);
    expect(asked.length).toBe(2);
  });

  test('a day of which nothing can be said takes the figures away', async () => {
    happen();
    asked[0]?.answer(range(20));
    await settle();
    tooMany = true;
    await advance(1000);
    happen();
    await settle();
    expect(estimates.of('demo').services.size).toBe(0);
    expect(told).toEqual(['demo', 'demo']);
  });

  test('a replay that fails leaves what was shown and the next one runs', async () => {
    happen();
    asked[0]?.answer(range(20));
    await settle();
    await advance(1000);
    happen();
    asked[1]?.fail(new Error('no memory'));
    await settle();
    expect(faults).toHaveLength(1);
    expect(estimates.of('demo').services.size).toBe(1);
    await advance(1000);
    happen();
    expect(asked).toHaveLength(3);
  });

  test('a replay that the stop of the server cuts short is no fault', async () => {
    happen();
    estimates.close();
    asked[0]?.fail(new Error('the thread was closed'));
    await settle();
    expect(faults).toEqual([]);
  });
});
