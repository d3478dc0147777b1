import { expect, test } from 'vitest';
import { clock } from '../../testing/asking.ts';
import { openHall } from '../../testing/hall.ts';
import { defaultCalling } from '../settings/defaults.ts';
import { type CallingMode, callingModes } from '../words.ts';
import { dueCommands } from './day.ts';
import { parkedTickets, ticketById, waitedMs } from './read.ts';

const called = (windows: readonly string[] = ['w1', 'w2']) => {
  const hall = openHall({}, windows);
  hall.given('issue');
  hall.at(3).given('call_next');
  return hall;
};

test('X-7 a called or serving ticket is parked with a reason and a time', () => {
  const hall = called();
  expect(hall.given('park', { reason: 'payment', pool: 'centre' })).toMatchObject([
    { type: 'ticket_parked', reason: 'payment', pool: 'centre', until: hall.at(18).now() },
  ]);
  expect(hall.day.windows.get('w1')?.ticket).toBeNull();
  expect(parkedTickets(hall.day, 'centre').map(({ id }) => id)).toEqual(['t1']);
  expect(parkedTickets(hall.day, 'w1')).toEqual([]);
  const other = called();
  other.given('start');
  other.given('park', { minutes: 240 });
  expect(parkedTickets(other.day, 'w1').map(({ id }) => id)).toEqual(['t1']);
});

test.each([0, -1, 241, Number.NaN])('X-7 parking for %d minutes is refused', (minutes) => {
  expect(called().refused('park', { minutes })).toEqual({
    code: 'minutes_out_of_range',
    most: 240,
  });
});

test('X-8 a ticket of a window’s pool waits again directed to it', () => {
  const hall = called();
  hall.given('park');
  hall.given('issue', { ticket: 't2' });
  const [due] = dueCommands(hall.day, hall.at(18).now());
  if (due === undefined) throw new Error('nothing due');
  expect(hall.run(due)).toMatchObject([
    { type: 'ticket_unparked', by: clock, leg: { directedTo: { kind: 'window', window: 'w1' } } },
  ]);
  expect(hall.given('call_next', { window: 'w2' })).toMatchObject([{ ticket: 't2' }]);
  expect(hall.given('call_next')).toMatchObject([{ ticket: 't1' }]);
});

test('X-8 a ticket of the centre’s pool waits again in its line at its place', () => {
  const hall = called();
  hall.given('park', { pool: 'centre' });
  hall.at(4).given('issue', { ticket: 't2' });
  for (const due of dueCommands(hall.day, hall.at(18).now())) hall.run(due);
  expect(hall.given('call_next', { window: 'w2' })).toMatchObject([{ ticket: 't1' }]);
});

test('X-9 a parked ticket is called back by a free window', () => {
  const hall = called();
  hall.given('park', { pool: 'centre' });
  hall.given('issue', { ticket: 't2' });
  expect(hall.given('unpark', { window: 'w2' })).toMatchObject([
    {
      type: 'ticket_called',
      how: 'unparked',
      reason: { rule: 'called_back', runnerUp: { ticket: 't2' } },
    },
  ]);
  expect(ticketById(hall.day, 't1')).toMatchObject({ state: 'called', parking: null });
});

test('X-9 a ticket of another window’s pool, and a window that is not free, are refused', () => {
  const hall = called();
  hall.given('park');
  expect(hall.refused('unpark', { window: 'w2' })).toEqual({
    code: 'parked_elsewhere',
    window: 'w1',
  });
  expect(hall.refused('unpark', { window: 'w3' })).toEqual({ code: 'window_closed' });
  hall.given('issue', { ticket: 't2' });
  hall.given('call_next');
  expect(hall.refused('unpark', { window: 'w1' })).toEqual({ code: 'window_busy', ticket: 't2' });
  hall.given('start_break', { window: 'w2' });
  expect(hall.refused('unpark', { window: 'w2' })).toEqual({ code: 'window_on_break' });
});

test('X-10 tickets parked at a window that closes fall back', () => {
  const hall = called();
  hall.given('park');
  expect(hall.given('close_window')).toMatchObject([
    { type: 'window_closed' },
    { type: 'ticket_fell_back', ticket: 't1', leg: { directedTo: null } },
  ]);
  expect(ticketById(hall.day, 't1')).toMatchObject({ state: 'waiting', parking: null });
});

/** At w1 t1 is set aside, who came first; t2 was sent there later. Both fall back as it closes. */
const twoAtW1 = (mode: CallingMode, windows: readonly string[]) => {
  const hall = openHall({ calling: { ...defaultCalling, mode } }, ['w1', ...windows]);
  hall.given('issue');
  hall.at(3).given('call_next');
  hall.given('park');
  hall.at(5).given('issue', { ticket: 't2' });
  hall.given('call_next', { window: 'w2' });
  hall.given('transfer', { window: 'w2', to: { kind: 'window', window: 'w1' }, place: 'last' });
  return hall;
};
const fallen = [
  { type: 'window_closed', window: 'w1' },
  { type: 'ticket_fell_back', ticket: 't2' },
  { type: 'ticket_fell_back', ticket: 't1' },
];

test.each(callingModes)(
  'W-7 of several who fall back an armed window calls as in mode %s',
  (mode) => {
    const hall = twoAtW1(mode, ['w2']);
    hall.given('call_next', { window: 'w2' });
    const why = { mode, winner: { ticket: 't1' }, runnerUp: { ticket: 't2' } };
    expect(hall.at(20).given('close_window')).toMatchObject([
      ...fallen,
      { type: 'ticket_called', ticket: 't1', window: 'w2', how: 'armed', reason: why },
    ]);
  },
);

test('W-7 the window idle longest chooses first, the next one among the rest', () => {
  const hall = twoAtW1('fifo', ['w2', 'w3']);
  const profile = [{ service: 'residence', purposes: null, preference: 1 }];
  hall.given('change_profile', { window: 'w3', profile });
  hall.given('call_next', { window: 'w3' });
  hall.given('call_next', { window: 'w2' });
  expect(hall.at(20).given('close_window')).toMatchObject([
    ...fallen,
    { type: 'ticket_called', ticket: 't1', window: 'w3', reason: { rule: 'fifo' } },
    { type: 'ticket_called', ticket: 't2', window: 'w2', reason: { rule: 'only_one' } },
  ]);
});

test('W-7 a window that none of those who fall back fits stays armed', () => {
  const hall = twoAtW1('fifo', ['w2', 'w3']);
  hall.given('call_next', { window: 'w3' });
  expect(hall.at(20).given('close_window')).toMatchObject(fallen);
  expect(hall.day.windows.get('w3')?.armed).toBe(true);
});

test('X-11 an ordinary ticket comes back from parking as returning', () => {
  const hall = called();
  hall.given('park');
  hall.given('unpark');
  expect(ticketById(hall.day, 't1')?.leg.priority).toBe('returning');
});

test('T-19 what is waited contains no parking, even when the call back is returned', () => {
  const hall = called();
  hall.given('park');
  hall.at(13).given('unpark', { window: 'w1' });
  hall.at(14).given('return');
  const ticket = ticketById(hall.day, 't1');
  if (ticket === null) throw new Error('no ticket');
  expect(waitedMs(hall.day, ticket, hall.at(15).now())).toBe((3 + 2) * 60_000);
});
