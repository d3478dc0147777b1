import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import { expect, test } from 'vitest';
import { createIntegrityBook, type Irregularity } from './integrity-book.ts';

const by = { kind: 'staff', id: 'u1' };
const issued = (ticket: string, ordinal: number, priority = 'ordinary') => ({
  ...{ type: 'ticket_issued', ticket, letter: 'А', ordinal, leg: { priority } },
});
const candidate = (ticket: string, ratio: number) => ({
  ...{ ticket, waitedMs: 20.04 * 60_000, targetMs: 900_000, ratio },
});
const called = (how: string) => ({
  ...{ type: 'ticket_called', ticket: 't1', window: 'w1', how },
  reason: { mode: 'ratio', winner: candidate('t1', 1.336), runnerUp: candidate('t2', 1.8) },
});

function found(...events: readonly object[]): { told: readonly Irregularity[]; calls: number } {
  const book = createIntegrityBook();
  for (const [index, event] of [issued('t1', 1), issued('t2', 2), ...events].entries()) {
    book.apply(index + 1, { at: index, by, ...event } as unknown as DayEvent);
  }
  return { told: book.drain(), calls: book.calls() };
}

test('R-7 a chosen call is told with the two tickets as they stood', () => {
  const { told, calls } = found(called('chosen'));
  expect(calls).toBe(1);
  expect(told).toEqual([
    {
      ...{ version: 3, at: 2, kind: 'chosen_call', number: 'А001', window: 'w1', by },
      reason: 'ratio',
      called: { number: 'А001', waitedMinutes: 20, targetMinutes: 15, score: 1.34 },
      runnerUp: { number: 'А002', waitedMinutes: 20, targetMinutes: 15, score: 1.8 },
    },
  ]);
});

test('R-7 a call in turn is counted and told of no further', () => {
  expect(found(called('next'))).toEqual({ told: [], calls: 1 });
});

test.each([
  ['walk_in', called('walk_in'), { window: 'w1' }],
  ['moved', { type: 'ticket_moved', ticket: 't2', reason: 'ill' }, { reason: 'ill' }],
  [
    'put_first',
    { type: 'ticket_transferred', ticket: 't2', place: 'first', window: 'w3' },
    { window: 'w3' },
  ],
  ['priority_withdrawn', { type: 'priority_withdrawn', ticket: 't2' }, {}],
  ['priority_given', issued('t3', 3, 'legal'), {}],
  ['reinstated', { type: 'ticket_reinstated', ticket: 't2' }, {}],
  [
    'call_undone',
    { type: 'action_undone', undid: 'call', ticket: 't2', window: 'w2' },
    { window: 'w2' },
  ],
])('R-7 %s is told, by whom and of which ticket', (kind, event, part) => {
  const [one, ...others] = found(event).told;
  expect(others).toEqual([]);
  expect(one).toMatchObject({ kind, by, version: 3, ...part });
  expect(one?.number).toMatch(/^А00[123]$/);
});

test.each([
  [
    'a transfer to where it came from',
    { type: 'ticket_transferred', ticket: 't1', place: 'arrival' },
  ],
  ['a finish taken back', { type: 'action_undone', undid: 'finish', ticket: 't1', window: 'w1' }],
])('R-7 %s changes nobody’s turn', (_what, event) => {
  expect(found(event).told).toEqual([]);
});
