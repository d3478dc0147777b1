import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import { describe, expect, test } from 'vitest';
import { createWorkBook } from './work-book.ts';

const minute = 60_000;

/** What the window has open and on a break, in minutes, after these events. */
function worked(events: readonly (readonly [number, object])[], until = 600) {
  const book = createWorkBook();
  for (const [at, event] of events) {
    book.apply({ at: at * minute, window: 'w1', ...event } as unknown as DayEvent);
  }
  return book
    .work(until * minute)
    .map(({ window, employee, openMs, breakMs }) => [
      `${window} ${employee}`,
      openMs / minute,
      breakMs / minute,
    ]);
}

const opened = (operator: string, window = 'w1') => ({ type: 'window_opened', operator, window });
const closed = { type: 'window_closed' };

describe('R-4 the hours of a window', () => {
  test('are from its opening to its close, its breaks among them', () => {
    const day = [
      [10, opened('anna')],
      [30, { type: 'break_started' }],
      [45, { type: 'break_ended' }],
      [100, closed],
    ] as const;
    expect(worked(day)).toEqual([['w1 anna', 90, 15]]);
  });

  test('are of whoever worked at it, twice as well', () => {
    const day = [
      [0, opened('anna')],
      [60, closed],
      [60, opened('borys')],
      [90, closed],
      [100, opened('anna')],
      [110, closed],
    ] as const;
    expect(worked(day)).toEqual([
      ['w1 anna', 70, 0],
      ['w1 borys', 30, 0],
    ]);
  });

  test('go on until now while it is open, a break as well', () => {
    const day = [
      [500, opened('anna')],
      [590, { type: 'break_started' }],
    ] as const;
    expect(worked(day)).toEqual([['w1 anna', 100, 10]]);
  });

  test('end with the day, and a break with its window', () => {
    const day = [
      [0, opened('anna')],
      [50, { type: 'break_started' }],
      [60, { type: 'day_closed', window: null }],
    ] as const;
    expect(worked(day)).toEqual([['w1 anna', 60, 10]]);
  });

  test('stand still while the queue is paused', () => {
    const day = [
      [0, opened('anna')],
      [10, { type: 'queue_paused', window: null }],
      [30, { type: 'queue_resumed', window: null, pausedMs: 20 * minute }],
      [60, closed],
    ] as const;
    expect(worked(day)).toEqual([['w1 anna', 40, 0]]);
    expect(worked(day.slice(0, 2))).toEqual([['w1 anna', 10, 0]]);
  });

  test('know nothing of a close that was taken back', () => {
    const day = [
      [0, opened('anna')],
      [20, { type: 'break_started' }],
      [30, closed],
      [31, { type: 'action_undone', undid: 'close' }],
    ] as const;
    expect(worked(day, 60)).toEqual([['w1 anna', 60, 40]]);
  });

  test('a close taken back in a pause begins no break that had ended before', () => {
    const day = [
      [0, opened('anna')],
      [10, { type: 'queue_paused', window: null }],
      [11, { type: 'break_started' }],
      [12, { type: 'break_ended' }],
      [13, closed],
      [14, { type: 'action_undone', undid: 'close' }],
      [20, { type: 'queue_resumed', window: null, pausedMs: 10 * minute }],
    ] as const;
    expect(worked(day, 60)).toEqual([['w1 anna', 50, 0]]);
  });
});
