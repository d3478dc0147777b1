import { describe, expect, test } from 'vitest';
import { visitor } from '../../testing/asking.ts';
import { type Hall, openHall } from '../../testing/hall.ts';
import { nextFor } from './order.ts';
import { ticketById, ticketState, waitingCount } from './read.ts';

const waiting = (count: number) => {
  const hall = openHall();
  for (let i = 1; i <= count; i += 1) hall.given('issue', { ticket: `t${i}` });
  return hall;
};
const order = (hall: Hall) => nextFor(hall.day, 'w1', hall.now()).map(({ id }) => id);

describe('reinstate', () => {
  const missed = () => {
    const hall = waiting(2);
    hall.given('call_next');
    hall.given('no_show');
    return hall;
  };

  test('T-16 a no-show comes back to its place within the grace', () => {
    const hall = missed();
    expect(hall.at(15).given('reinstate')).toMatchObject([{ type: 'ticket_reinstated' }]);
    expect(order(hall)).toEqual(['t1', 't2']);
  });

  test('T-16 after the grace it is too late, whether or not the day still keeps it', () => {
    const hall = missed();
    expect(hall.at(15.1).refused('reinstate')).toEqual({ code: 'reinstate_too_late' });
    hall.given('issue', { ticket: 't3' });
    expect(hall.refused('reinstate')).toEqual({ code: 'reinstate_too_late' });
  });

  test('T-16 a ticket is reinstated once', () => {
    const hall = missed();
    hall.given('reinstate');
    hall.given('call_next');
    hall.given('no_show');
    expect(hall.refused('reinstate')).toEqual({ code: 'reinstated_before' });
  });
});

describe('cancel', () => {
  test('T-17 a visitor cancels while waiting or parked, not once called', () => {
    const hall = waiting(2);
    hall.given('cancel', { ticket: 't2', by: visitor });
    hall.given('call_next');
    expect(hall.refused('cancel', { by: visitor })).toEqual({ code: 'already_called' });
    hall.given('start');
    expect(hall.refused('cancel', { by: visitor })).toEqual({ code: 'already_called' });
    hall.given('park');
    hall.given('cancel', { by: visitor });
    expect(ticketState(hall.day, 't1')).toBe('cancelled');
  });

  test('T-17 staff cancel a called ticket, which frees the window, and none being served', () => {
    const hall = waiting(2);
    hall.given('call_next');
    hall.given('cancel');
    expect(hall.day.windows.get('w1')?.ticket).toBeNull();
    hall.given('call_next');
    hall.given('start');
    expect(hall.refused('cancel', { ticket: 't2' })).toEqual({
      code: 'not_waiting',
      state: 'serving',
    });
  });
});

describe('order by hand', () => {
  test('N-7 staff move a ticket before another of the same line or to its end', () => {
    const hall = waiting(4);
    hall.given('move', { ticket: 't4', before: 't2' });
    expect(order(hall)).toEqual(['t1', 't4', 't2', 't3']);
    hall.given('move', { ticket: 't3', before: 't1' });
    expect(order(hall)).toEqual(['t3', 't1', 't4', 't2']);
    hall.given('move', { ticket: 't3', before: null });
    expect(order(hall)).toEqual(['t1', 't4', 't2', 't3']);
  });

  test('N-7 another line, the ticket itself and a stranger are refused', () => {
    const hall = waiting(2);
    hall.given('issue', { ticket: 'other', services: ['extract'] });
    const no = { code: 'not_same_line' };
    expect(hall.refused('move', { before: 'other' })).toEqual(no);
    expect(hall.refused('move', { before: 't1' })).toEqual(no);
    expect(hall.refused('move', { before: 't9' })).toMatchObject({ code: 'unknown_ticket' });
    hall.given('call_next');
    expect(hall.refused('move', { ticket: 't2', before: 't1' })).toEqual({
      code: 'not_waiting',
      state: 'called',
    });
  });

  test('N-8 a visitor lets up to ten others of the same line pass', () => {
    const hall = waiting(14);
    hall.given('let_pass', { places: 2, by: visitor });
    expect(order(hall).slice(0, 4)).toEqual(['t2', 't3', 't1', 't4']);
    hall.given('let_pass', { places: 99, by: visitor });
    expect(order(hall).indexOf('t1')).toBe(12);
    hall.given('let_pass', { places: 9, by: visitor });
    expect(order(hall).indexOf('t1')).toBe(13);
    expect(hall.refused('let_pass')).toEqual({ code: 'nobody_to_let_pass' });
    expect(hall.refused('let_pass', { ticket: 't2', places: 0 })).toEqual({
      code: 'nobody_to_let_pass',
    });
  });

  test('N-9 where two places leave no room those behind move apart', () => {
    const hall = waiting(4);
    const turns = 120;
    for (let i = 0; i < turns; i += 1) {
      const [third, fourth] = i % 2 === 0 ? ['t3', 't4'] : ['t4', 't3'];
      hall.given('move', { ticket: fourth, before: third });
      expect(order(hall)).toEqual(['t1', 't2', fourth, third]);
      hall.given('move', { ticket: third, before: fourth });
      hall.given('move', { ticket: fourth, before: third });
    }
    expect(waitingCount(hall.day)).toBe(4);
    const spread = hall.log.filter(({ type }) => type === 'ticket_moved').length;
    expect(spread).toBeGreaterThan(turns * 3);
  });

  test('N-10 staff turn a priority to ordinary at its original place', () => {
    const hall = waiting(1);
    hall.given('issue', { ticket: 't2', priority: 'legal' });
    hall.given('issue', { ticket: 't3' });
    expect(order(hall)[0]).toBe('t2');
    hall.given('to_ordinary', { ticket: 't2' });
    expect(order(hall)).toEqual(['t1', 't2', 't3']);
    expect(hall.refused('to_ordinary', { ticket: 't2' })).toEqual({ code: 'not_priority' });
  });

  test('N-10 an early appointment turned to ordinary stands where it arrived', () => {
    const hall = waiting(1);
    const appointment = { id: 'a1', bookedFor: hall.at(60).now() };
    hall.at(1).given('issue', { ticket: 't2', appointment });
    hall.at(2).given('issue', { ticket: 't3' });
    hall.given('to_ordinary', { ticket: 't2' });
    expect(order(hall)).toEqual(['t1', 't2', 't3']);
    expect(ticketById(hall.day, 't2')?.leg.priority).toBe('ordinary');
  });
});
