import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import { openHall } from '@talon/shared/testing/hall.ts';
import { expect, test } from 'vitest';
import { createIntegrityBook, type Irregularity } from './integrity-book.ts';

const by = { kind: 'staff', id: 'u1' };
const issued = (ticket: string, ordinal: number, priority = 'ordinary') => ({
  ...{ type: 'ticket_issued', ticket, letter: 'А', ordinal, leg: { priority } },
});
const candidate = (ticket: string, ratio: number) => ({
  ...{ ticket, waitedMs: 20.04 * 60_000, targetMs: 900_000, ratio },
});
const called = (how: string, because: string | null = null) => ({
  ...{ type: 'ticket_called', ticket: 't1', window: 'w1', how, because },
  reason: { mode: 'ratio', winner: candidate('t1', 1.336), runnerUp: candidate('t2', 1.8) },
});
const line = (service: string) => ({ service, purpose: 'apply', priority: 'ordinary' });
const parked = { type: 'ticket_parked', ticket: 't1', window: 'w1', reason: 'payment' };
const transferred = (place: string) => ({
  ...{ type: 'ticket_transferred', ticket: 't2', place, window: 'w3', leg: line('passport') },
});
const moved = { type: 'ticket_moved', ticket: 't2', leg: line('extract'), reason: 'ill' };
const rerouted = (service: string) => ({
  ...{ type: 'ticket_rerouted', ticket: 't2', leg: line(service), reason: 'mistake' },
});

function found(...events: readonly object[]): { told: readonly Irregularity[]; calls: number } {
  const book = createIntegrityBook();
  for (const [index, event] of [issued('t1', 1), issued('t2', 2), ...events].entries()) {
    book.apply(index + 1, { at: index, by, ...event } as unknown as DayEvent);
  }
  return { told: book.drain(), calls: book.calls() };
}

test('R-7 a chosen call is told with the two tickets as they stood', () => {
  const { told, calls } = found(called('chosen', 'came_back'));
  expect(calls).toBe(1);
  expect(told).toEqual([
    {
      ...{ version: 3, at: 2, kind: 'chosen_call', number: 'А001', window: 'w1', by },
      reason: 'came_back',
      called: { number: 'А001', waitedMinutes: 20, targetMinutes: 15, score: 1.34 },
      runnerUp: { number: 'А002', waitedMinutes: 20, targetMinutes: 15, score: 1.8 },
    },
  ]);
});

test('R-7 a call in turn is counted and told of no further', () => {
  expect(found(called('next'))).toEqual({ told: [], calls: 1 });
});

test('R-7 the mode of calling is nobody’s reason', () => {
  expect(found(called('chosen')).told).toMatchObject([{ kind: 'chosen_call', reason: null }]);
});

test('R-7 who is called back from aside before others is told of, with why he was there', () => {
  const { told } = found(parked, called('unparked'));
  expect(told).toMatchObject([
    {
      ...{ kind: 'called_back', number: 'А001', window: 'w1', by, reason: 'payment' },
      ...{ called: { number: 'А001' }, runnerUp: { number: 'А002' } },
    },
  ]);
  const nobodyPassed = called('unparked');
  const alone = { winner: candidate('t1', 1), runnerUp: null };
  expect(found(parked, { ...nobodyPassed, reason: alone }).told).toEqual([]);
});

test('R-7 who is moved to another line, where the place is kept, is told of with the reason', () => {
  const { told } = found(rerouted('passport'));
  expect(told).toMatchObject([{ kind: 'rerouted', number: 'А002', by, reason: 'mistake' }]);
});

test('R-7 more services behind the first, in the same line, pass nobody', () => {
  const { told } = found(rerouted('passport'), rerouted('passport'), rerouted('extract'));
  expect(told.map(({ kind, version }) => [kind, version])).toEqual([
    ['rerouted', 3],
    ['rerouted', 5],
  ]);
});

test.each([
  ['walk_in', called('walk_in'), { window: 'w1' }],
  ['moved', moved, { reason: 'ill' }],
  [
    'put_first',
    { ...transferred('first'), reason: 'colleague_asked' },
    { window: 'w3', reason: 'colleague_asked' },
  ],
  [
    'priority_withdrawn',
    { type: 'priority_withdrawn', ticket: 't2', leg: line('passport'), reason: 'not_confirmed' },
    { reason: 'not_confirmed' },
  ],
  ['priority_given', issued('t3', 3, 'legal'), {}],
  ['reinstated', { type: 'ticket_reinstated', ticket: 't2', leg: line('extract') }, {}],
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
  ['a transfer to where it came from', transferred('arrival')],
  ['a finish taken back', { type: 'action_undone', undid: 'finish', ticket: 't1', window: 'w1' }],
])('R-7 %s changes nobody’s turn', (_what, event) => {
  expect(found(event).told).toEqual([]);
});

test('R-7 of a day as it is decided, each act of staff is told with what was said of it', () => {
  const hall = openHall({}, ['w1', 'w2']);
  hall.given('issue');
  hall.at(2).given('issue', { ticket: 't2', priority: 'legal' });
  hall.at(3).given('issue', { ticket: 't3' });
  hall.at(4).given('call_chosen', { reason: 'came_back' });
  hall.at(5).given('park', { reason: 'payment', pool: 'centre' });
  hall.at(6).given('unpark', { window: 'w2' });
  hall.at(7).given('transfer', { window: 'w2', place: 'first', reason: 'colleague_asked' });
  hall.at(8).given('to_ordinary', { ticket: 't2', reason: 'not_confirmed' });
  hall.at(9).given('reroute', { ticket: 't3', services: ['extract'], reason: 'mistake' });
  hall.at(9).given('reroute', { ticket: 't3', services: ['extract', 'residence'] });
  const book = createIntegrityBook();
  for (const [index, event] of hall.log.entries()) book.apply(index + 1, event);
  expect(book.drain().map(({ kind, number, reason }) => `${kind} ${number} ${reason}`)).toEqual([
    'priority_given А002 null',
    'chosen_call А001 came_back',
    'called_back А001 payment',
    'put_first А001 colleague_asked',
    'priority_withdrawn А002 not_confirmed',
    'rerouted А003 mistake',
  ]);
});
