import { describe, expect, test } from 'vitest';
import { openHall } from '../../testing/hall.ts';
import { aheadOf, noShowOffered, ticketById, waitedMs } from './read.ts';

const waiting = (count: number, windows: readonly string[] = ['w1']) => {
  const hall = openHall({}, windows);
  for (let i = 1; i <= count; i += 1) hall.given('issue', { ticket: `t${i}` });
  return hall;
};

describe('call next', () => {
  test('C-14 the call holds mode, rule, scores and the runner-up', () => {
    const hall = waiting(2);
    const [call] = hall.at(15).given('call_next');
    expect(call).toMatchObject({
      type: 'ticket_called',
      ticket: 't1',
      window: 'w1',
      operator: 'o1',
      how: 'next',
      reason: {
        mode: 'share',
        rule: 'ratio',
        winner: { ticket: 't1', service: 'residence', priority: 'ordinary', targetMs: 900_000 },
        runnerUp: { ticket: 't2' },
        priorityCalls: 0,
      },
    });
    if (call?.type !== 'ticket_called') throw new Error('no call');
    expect(call.reason.winner.waitedMs).toBeCloseTo(900_000, 1);
    expect(call.reason.winner.ratio).toBeCloseTo(1, 3);
  });

  test('W-4 a closed window calls nobody, an unmanned one has nothing to do', () => {
    const hall = waiting(1);
    for (const type of [
      'call_next',
      'call_chosen',
      'disarm',
      'recall',
      'start',
      'finish',
      'no_show',
      'return',
      'park',
      'transfer',
    ] as const) {
      expect(hall.refused(type, { window: 'w2' })).toEqual({ code: 'window_closed' });
    }
  });

  test('W-4 a window without a ticket has nothing to recall, start or finish', () => {
    const hall = openHall();
    for (const type of [
      'recall',
      'start',
      'finish',
      'no_show',
      'return',
      'park',
      'transfer',
    ] as const) {
      expect(hall.refused(type)).toEqual({ code: 'window_empty' });
    }
  });

  test('W-2 a window that holds a ticket calls no other', () => {
    const hall = waiting(2);
    hall.given('call_next');
    const busy = { code: 'window_busy', ticket: 't1' };
    expect(hall.refused('call_next')).toEqual(busy);
    expect(hall.refused('call_chosen', { ticket: 't2' })).toEqual(busy);
  });

  test('W-3 a window on a break calls nobody', () => {
    const hall = waiting(1);
    hall.given('start_break');
    expect(hall.refused('call_next')).toEqual({ code: 'window_on_break' });
    expect(hall.refused('call_chosen')).toEqual({ code: 'window_on_break' });
  });
});

describe('store-next', () => {
  test('W-6 with nobody to call the window is armed, once, and may be disarmed', () => {
    const hall = openHall();
    expect(hall.refused('disarm')).toEqual({ code: 'window_not_armed' });
    expect(hall.given('call_next')).toMatchObject([{ type: 'window_armed', window: 'w1' }]);
    expect(hall.refused('call_next')).toEqual({ code: 'window_armed' });
    expect(hall.given('disarm')).toMatchObject([{ type: 'window_disarmed', window: 'w1' }]);
    expect(hall.given('issue')).toHaveLength(1);
  });

  test('W-7 a new ticket goes to the window idle longest, then to the lower number', () => {
    const hall = openHall({}, ['w2', 'w1']);
    hall.given('call_next', { window: 'w1' });
    hall.given('call_next', { window: 'w2' });
    expect(hall.given('issue')).toMatchObject([
      { type: 'ticket_issued' },
      { type: 'ticket_called', window: 'w1', how: 'armed', reason: { rule: 'only_one' } },
    ]);
    hall.at(1).given('return');
    expect(hall.day.windows.get('w2')?.ticket?.id).toBe('t1');
    hall.at(2).given('call_next', { window: 'w1' });
    hall.at(3).given('no_show', { window: 'w2' });
    hall.given('call_next', { window: 'w2' });
    expect(hall.given('issue', { ticket: 't2' })).toMatchObject([{}, { window: 'w1' }]);
  });

  test('W-7 a ticket goes only to an armed window that it fits', () => {
    const hall = openHall({}, ['w2', 'w3']);
    hall.given('call_next', { window: 'w2' });
    hall.given('call_next', { window: 'w3' });
    expect(hall.given('issue', { services: ['extract'] })).toMatchObject([{}, { window: 'w3' }]);
  });

  test.each(['reinstate', 'return', 'unpark', 'transfer', 'finish', 'close'] as const)(
    'W-8 who begins to wait by %s is called to an armed window at once',
    (how) => {
      const hall = openHall({}, ['w1', 'w3']);
      hall.given('issue', { services: how === 'finish' ? ['residence', 'extract'] : ['extract'] });
      hall.given('change_profile', {
        profile: [{ service: 'residence', purposes: null, preference: 1 }],
      });
      if (how === 'finish') hall.given('call_next');
      else hall.given('call_chosen');
      if (how === 'reinstate') hall.given('no_show');
      if (how === 'unpark') hall.given('park', { pool: 'centre' });
      if (how === 'finish') hall.given('start');
      if (how === 'close') hall.given('park', { pool: 'window' });
      hall.given('call_next', { window: 'w3' });
      const events = {
        reinstate: () => hall.given('reinstate'),
        return: () => hall.given('return'),
        unpark: () => hall.given('unpark'),
        transfer: () => hall.given('transfer', { place: 'last' }),
        finish: () => hall.given('finish'),
        close: () => hall.given('close_window'),
      }[how]();
      expect(events.at(-1)).toMatchObject({ type: 'ticket_called', window: 'w3', how: 'armed' });
    },
  );

  test('W-9 a call, a break, a closing and a pause disarm a window', () => {
    const armed = () => {
      const hall = openHall({}, ['w2']);
      hall.given('issue', { services: ['extract'] });
      hall.given('call_next', { window: 'w2' });
      return hall;
    };
    const hands = [
      (hall: ReturnType<typeof armed>) => hall.given('call_chosen', { window: 'w2' }),
      (hall: ReturnType<typeof armed>) => hall.given('start_break', { window: 'w2' }),
      (hall: ReturnType<typeof armed>) => hall.given('close_window', { window: 'w2' }),
      (hall: ReturnType<typeof armed>) => hall.given('pause'),
    ];
    for (const hand of hands) {
      const hall = armed();
      expect(hall.day.windows.get('w2')?.armed).toBe(true);
      hand(hall);
      expect(hall.day.windows.get('w2')?.armed).toBe(false);
    }
  });
});

describe('a called ticket', () => {
  test('C-13 a chosen call takes any waiting ticket, whoever is next', () => {
    const hall = waiting(2);
    expect(hall.given('call_chosen', { ticket: 't2' })).toMatchObject([
      { ticket: 't2', how: 'chosen', reason: { rule: 'chosen', runnerUp: { ticket: 't1' } } },
    ]);
    hall.given('open_window', { window: 'w2', operator: 'o2' });
    expect(hall.refused('call_chosen', { window: 'w2', ticket: 't2' })).toEqual({
      code: 'not_waiting',
      state: 'called',
    });
  });

  test('T-8 recall counts, and no-show is offered from the third', () => {
    const hall = waiting(1);
    hall.given('call_next');
    const offered = [1, 2, 3].map((times) => {
      expect(hall.given('recall')).toMatchObject([{ type: 'ticket_recalled', times }]);
      const ticket = ticketById(hall.day, 't1');
      return ticket !== null && noShowOffered(hall.day, ticket);
    });
    expect(offered).toEqual([false, false, true]);
  });

  test('T-9 recall, start, return and no-show need a called ticket', () => {
    const hall = waiting(1);
    hall.given('call_next');
    expect(hall.given('start')).toMatchObject([{ type: 'service_started', ticket: 't1' }]);
    for (const type of ['recall', 'start', 'return', 'no_show'] as const) {
      expect(hall.refused(type)).toEqual({ code: 'not_called', state: 'serving' });
    }
  });

  test('T-10 a no-show is made of the ticket the window holds, never from serving', () => {
    const hall = waiting(2);
    hall.given('call_next');
    expect(hall.refused('no_show', { ticket: 't2' })).toEqual({
      code: 'wrong_ticket',
      ticket: 't1',
    });
    expect(hall.given('no_show', { ticket: 't1' })).toMatchObject([{ type: 'ticket_missed' }]);
    expect(hall.day.windows.get('w1')?.ticket).toBeNull();
    hall.given('call_next');
    hall.given('start');
    expect(hall.refused('no_show')).toEqual({ code: 'not_called', state: 'serving' });
  });

  test('T-11 a returned ticket stands at its old place and its wait goes on', () => {
    const hall = waiting(3);
    hall.at(4).given('call_next');
    hall.at(6).given('return');
    const ticket = ticketById(hall.day, 't1');
    if (ticket === null) throw new Error('no ticket');
    expect(aheadOf(hall.day, ticket, hall.now())).toBe(0);
    expect(waitedMs(hall.day, ticket, hall.at(7).now())).toBe(7 * 60_000);
  });
});
