import type { DayEventOf } from '@talon/shared/domain/day/events.ts';
import { defaultCalling } from '@talon/shared/domain/settings/defaults.ts';
import { callingModes } from '@talon/shared/domain/words.ts';
import { sampleOpening } from '@talon/shared/testing/sample-settings.ts';
import { describe, expect, test } from 'vitest';
import { busyComers, type Comer, playedDay } from './played-day.fixture.ts';
import { recordedDay } from './recorded-day.ts';
import { rehearse } from './rehearse.ts';
import { replayDay } from './replay-day.ts';
import { realWaits, replayedWaits } from './waits.ts';

const minute = 60_000;
const busy = playedDay(busyComers(85, 7));
const recorded = recordedDay(busy.events, busy.rows);
const calls = (mode: (typeof callingModes)[number]) =>
  replayDay(recorded, { ...defaultCalling, mode });
const placesOf = (called: readonly DayEventOf<'ticket_called'>[]) => {
  const places = new Map(
    recorded.outside.flatMap((event) =>
      event.type === 'ticket_issued' ? [[event.ticket, event.leg.place] as const] : [],
    ),
  );
  return called.map(({ ticket }) => places.get(ticket) ?? Number.NaN);
};

describe('a day gone through again', () => {
  test('SE-1 the same question has the same answer, also after travelling to a thread', () => {
    const question = { day: recorded, rule: defaultCalling };
    expect(rehearse(structuredClone(question))).toEqual(rehearse(question));
  });

  test('SE-2 every mode meets the same visitors, once each', () => {
    const tickets = recorded.visits.map(({ ticket }) => ticket).sort();
    for (const mode of callingModes) {
      const called = calls(mode).map(({ ticket }) => ticket);
      expect([mode, [...called].sort()]).toEqual([mode, tickets]);
    }
  });

  test('SE-3 in mode FIFO a window passes nobody whom it serves', () => {
    // Window 1 serves every service: whoever it calls is the first of all that wait then.
    const alone = playedDay(busyComers(40, 3), {});
    const one = recordedDay(
      alone.events.filter((event) => !('window' in event) || event.window === 'w1'),
      alone.rows,
    );
    const called = replayDay(one, { ...defaultCalling, mode: 'fifo' });
    const order = called.map(({ ticket }) => Number(ticket.split('-')[1]));
    expect(called.length).toBeGreaterThan(20);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('SE-3 in mode strict nobody of the ordinary passes a legal priority', () => {
    const waiting = new Map<string, number>();
    for (const event of recorded.outside) {
      if (event.type === 'ticket_issued' && event.leg.priority === 'legal') {
        waiting.set(event.ticket, event.at);
      }
    }
    for (const call of calls('strict')) {
      waiting.delete(call.ticket);
      if (call.window !== 'w1' || call.reason.winner.priority === 'legal') continue;
      const passed = [...waiting.values()].filter((at) => at < call.at);
      expect(passed).toEqual([]);
    }
  });

  test('SE-3 in its own mode a replay of an unhurried desk is the day as it was', () => {
    const again = replayedWaits(recorded, calls('share'));
    const real = realWaits(busy.rows);
    expect(again.map(({ group, tickets }) => [group, tickets])).toEqual(
      real.map(({ group, tickets }) => [group, tickets]),
    );
    for (const [index, group] of real.entries()) {
      expect(Math.abs((again[index]?.mean ?? 0) - group.mean)).toBeLessThanOrEqual(120);
    }
  });

  test('SE-3 priority waits least in mode strict and most in FIFO', () => {
    const mean = (mode: (typeof callingModes)[number]) =>
      replayedWaits(recorded, calls(mode)).find(({ group }) => group === 'legal')?.mean ?? 0;
    expect(mean('strict')).toBeLessThan(mean('fifo'));
    expect(mean('share')).toBeLessThan(mean('fifo'));
    expect(placesOf(calls('fifo'))).not.toEqual(placesOf(calls('strict')));
  });
});

describe('what a replay keeps of the day', () => {
  const comer = (at: number, minutes: number | null = 5): Comer => ({
    ...{ at, minutes, service: 'extract', legal: false },
  });

  test('SE-2 who did not come holds a window for as long as then', () => {
    const day = playedDay([comer(1, null), comer(2), comer(2)]);
    const only3 = recordedDay(day.events, day.rows);
    const replayed = replayDay(only3, defaultCalling);
    expect(replayed.map(({ at }) => (at - sampleOpening) / minute)).toEqual([1, 2, 5]);
  });

  test('SE-2 nobody is called outside the hours somebody worked, and nobody in a pause', () => {
    const day = playedDay([comer(10), comer(20), comer(30)]);
    const whole = recordedDay(day.events, day.rows);
    const from = sampleOpening + 25 * minute;
    const until = sampleOpening + 600 * minute;
    const pause = { cause: 'p', by: { kind: 'clock' } } as const;
    const late = {
      ...whole,
      windows: whole.windows.map((window) => ({ ...window, shifts: [{ from, until }] })),
      outside: [
        ...whole.outside,
        { ...pause, type: 'queue_paused', at: from + minute, reason: 'air_raid' } as const,
        { ...pause, type: 'queue_resumed', at: from + 20 * minute, pausedMs: 19 * minute } as const,
      ].sort((a, b) => a.at - b.at),
    };
    const times = replayDay(late, defaultCalling).map(({ at }) => (at - sampleOpening) / minute);
    expect(times).toEqual([25, 25, 45]);
  });

  test('SE-2 who gave up waiting then gives up at the same time', () => {
    const day = playedDay([comer(1, 60), comer(1, 60), comer(2)]);
    const whole = recordedDay(day.events, day.rows);
    const visits = whole.visits.map((visit) =>
      visit.ticket === 'ticket-2' ? { ...visit, leftAt: sampleOpening + 30 * minute } : visit,
    );
    const called = replayDay({ ...whole, visits }, defaultCalling).map(({ ticket }) => ticket);
    expect(called).toEqual(['ticket-0', 'ticket-1']);
  });

  test('SE-4 an empty day has no figures', () => {
    const empty = playedDay([]);
    const { windows, ...rest } = recordedDay(empty.events, empty.rows);
    expect(windows).toHaveLength(2);
    expect(rehearse({ day: { ...rest, windows }, rule: defaultCalling })).toEqual(
      callingModes.map((mode) => ({ mode, groups: [] })),
    );
  });
});

describe('the figures', () => {
  test('SE-4 waits until the first call, by group, with who waited longer than the target', () => {
    const day = playedDay([
      { at: 0, service: 'extract', legal: false, minutes: 20 },
      { at: 0, service: 'extract', legal: false, minutes: 20 },
      { at: 1, service: 'extract', legal: true, minutes: 1 },
    ]);
    const real = realWaits(day.rows);
    expect(real).toMatchObject([
      { group: 'ordinary', tickets: 2, mean: 0, overTarget: 0, uncalled: 0 },
      { group: 'legal', tickets: 1, longest: 20 * 60, overTarget: 1, targetMinutes: 5 },
    ]);
    expect(replayedWaits(recordedDay(day.events, day.rows), [])).toMatchObject([
      { group: 'ordinary', tickets: 0, uncalled: 2 },
      { group: 'legal', tickets: 0, uncalled: 1 },
    ]);
  });
});
