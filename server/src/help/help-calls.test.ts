import { beforeEach, describe, expect, test } from 'vitest';
import { comingMs, createHelpCalls, type HelpCalls, unansweredMs } from './help-calls.ts';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

let now: number;
let timers: Set<Timer>;
let help: HelpCalls;
let told: string[];
const minute = 60_000;

const passMs = (ms: number): void => {
  now += ms;
  for (const timer of timers) {
    if (timer.at > now) continue;
    timers.delete(timer);
    timer.run();
  }
};

beforeEach(() => {
  now = 1000;
  timers = new Set();
  told = [];
  help = createHelpCalls({
    now: () => now,
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    nameOf: (device) => (device === 'gone' ? null : `Кіоск ${device}`),
  });
  help.onChange((centre) => told.push(centre));
});

describe('a call for staff', () => {
  test('HC-1 is seen by its centre, and called again it changes nothing', () => {
    help.call('a', '1');
    passMs(500);
    expect(help.call('a', '1')).toMatchObject({ since: 1000, coming: false });
    expect(help.ofCentre('a')).toEqual([
      { device: '1', name: 'Кіоск 1', since: 1000, coming: false },
    ]);
    expect(help.ofCentre('b')).toEqual([]);
    expect(told).toEqual(['a']);
  });

  test('HC-2 is withdrawn by the visitor and over after ten minutes without an answer', () => {
    help.call('a', '1');
    help.withdraw('1');
    expect(help.ofCentre('a')).toEqual([]);
    help.call('a', '1');
    passMs(10 * minute - 1);
    expect(help.ofCentre('a')).toHaveLength(1);
    passMs(1);
    expect(help.ofCentre('a')).toEqual([]);
    expect(told).toHaveLength(4);
  });

  test('HC-3 is answered by staff of its centre; who goes has arrived after three minutes', () => {
    help.call('a', '1');
    expect(help.coming('b', '1')).toBeNull();
    passMs(unansweredMs - 1);
    expect(help.coming('a', '1')).toMatchObject({ coming: true });
    expect(comingMs).toBe(3 * minute);
    passMs(comingMs - 1);
    expect(help.ofCentre('a')).toMatchObject([{ coming: true }]);
    passMs(1);
    expect(help.ofCentre('a')).toEqual([]);
    expect(help.coming('a', '1')).toBeNull();
  });

  test('of several the longest waiting is first, and of a device that is gone nothing is said', () => {
    help.call('a', '2');
    passMs(1);
    help.call('a', '1');
    help.call('a', 'gone');
    expect(help.ofCentre('a').map(({ device }) => device)).toEqual(['2', '1']);
  });
});
