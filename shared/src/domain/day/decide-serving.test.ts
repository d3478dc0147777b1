import { expect, test } from 'vitest';
import { openHall } from '../../testing/hall.ts';
import { ticketById, ticketState, waitedMs } from './read.ts';
import { routeOfTicket } from './route.ts';

const serving = (services: readonly string[], windows: readonly string[] = ['w1']) => {
  const hall = openHall({}, windows);
  hall.given('issue', { services });
  hall.at(4).given('call_next', { window: windows[0] ?? 'w1' });
  hall.at(5).given('start', { window: windows[0] ?? 'w1' });
  return hall;
};

test('T-12 finish ends the service in progress and completes the visit', () => {
  const hall = serving(['residence']);
  expect(hall.given('finish', { outcome: 'done' })).toMatchObject([
    { type: 'service_finished', service: 'residence', outcome: 'done', delivered: ['residence'] },
    { type: 'ticket_completed', ticket: 't1', window: 'w1' },
  ]);
  expect(ticketState(hall.day, 't1')).toBe('completed');
});

test('T-12 what was delivered is what the operator says', () => {
  const hall = serving(['residence']);
  expect(hall.given('finish', { delivered: [] })).toMatchObject([{ delivered: [] }, {}]);
});

test('T-12 finish before start is refused', () => {
  const hall = openHall();
  hall.given('issue');
  hall.given('call_next');
  expect(hall.refused('finish')).toEqual({ code: 'not_serving', state: 'called' });
});

test('T-13 a next service that the window serves goes on there without a new wait', () => {
  const hall = serving(['residence', 'extract']);
  expect(hall.at(9).given('finish', { next: true })).toMatchObject([
    { type: 'service_finished', service: 'residence' },
    { type: 'service_continued', service: 'extract', window: 'w1' },
  ]);
  const ticket = ticketById(hall.day, 't1');
  expect(ticket).toMatchObject({ state: 'serving', window: 'w1', leg: { service: 'extract' } });
  expect(ticket === null ? [] : routeOfTicket(ticket)).toEqual(['residence', 'extract']);
  expect(hall.given('finish')).toMatchObject([
    { service: 'extract' },
    { type: 'ticket_completed' },
  ]);
});

test('T-14 a next service elsewhere waits at the place of the first arrival', () => {
  const hall = serving(['residence', 'extract'], ['w2', 'w1']);
  hall.given('issue', { ticket: 't2', services: ['extract'] });
  const [, queued] = hall.at(9).given('finish', { window: 'w2' });
  expect(queued).toMatchObject({ type: 'leg_queued', leg: { service: 'extract' } });
  expect(hall.day.windows.get('w2')?.ticket).toBeNull();
  expect(hall.given('call_next')).toMatchObject([{ ticket: 't1' }]);
});

test('T-15 finish and next calls the next visitor in the same decision', () => {
  const hall = serving(['residence']);
  hall.given('issue', { ticket: 't2' });
  const events = hall.given('finish', { next: true });
  expect(events).toMatchObject([{}, { type: 'ticket_completed' }, { ticket: 't2', how: 'next' }]);
  expect(new Set(events.map(({ cause }) => cause)).size).toBe(1);
});

test('T-15 finish and next with nobody there arms the window', () => {
  const hall = serving(['residence']);
  expect(hall.given('finish', { next: true }).at(-1)).toMatchObject({ type: 'window_armed' });
});

test('T-19 what is waited is summed over the legs and contains no service', () => {
  const hall = serving(['residence', 'extract'], ['w2', 'w1']);
  hall.at(15).given('finish', { window: 'w2' });
  const ticket = ticketById(hall.day, 't1');
  if (ticket === null) throw new Error('no ticket');
  expect(waitedMs(hall.day, ticket, hall.at(17).now())).toBe((4 + 2) * 60_000);
  hall.given('call_next');
  expect(waitedMs(hall.day, ticket, hall.at(30).now())).toBe((4 + 2) * 60_000);
});

test('T-20 a ticket that ended leaves the working set', () => {
  const hall = serving(['residence']);
  hall.given('finish');
  expect(ticketById(hall.day, 't1')).toBeNull();
  expect(ticketState(hall.day, 't1')).toBe('completed');
});

test('T-20 a no-show past its grace leaves the working set', () => {
  const hall = openHall();
  hall.given('issue');
  hall.given('call_next');
  hall.given('no_show');
  hall.at(15).given('issue', { ticket: 't2' });
  expect(ticketById(hall.day, 't1')).not.toBeNull();
  hall.at(15.1).given('issue', { ticket: 't3' });
  expect(ticketById(hall.day, 't1')).toBeNull();
  expect(ticketState(hall.day, 't1')).toBe('no_show');
});

test('T-21 a ticket keeps its number through several services', () => {
  const hall = serving(['residence', 'extract'], ['w2', 'w1']);
  hall.given('finish', { window: 'w2' });
  expect(ticketById(hall.day, 't1')).toMatchObject({ letter: 'А', ordinal: 1 });
});

test('T-21 a ticket keeps its number through transfer and parking', () => {
  const hall = serving(['residence'], ['w1', 'w3']);
  hall.given('issue', { ticket: 't2' });
  const number = () => {
    const ticket = ticketById(hall.day, 't1');
    return [ticket?.state, ticket?.leg.service, ticket?.letter, ticket?.ordinal];
  };
  // To a service of another letter, after others have taken the next numbers of both.
  hall.given('issue', { ticket: 't3', services: ['extract'] });
  hall.given('transfer', { to: { kind: 'service', service: 'extract' } });
  expect(number()).toEqual(['waiting', 'extract', 'А', 1]);
  hall.given('call_next', { window: 'w3' });
  hall.given('park', { window: 'w3', pool: 'centre' });
  expect(number()).toEqual(['parked', 'extract', 'А', 1]);
  hall.given('unpark', { window: null });
  expect(number()).toEqual(['waiting', 'extract', 'А', 1]);
  hall.given('call_next', { window: 'w3' });
  hall.given('park', { window: 'w3', pool: 'window' });
  hall.given('unpark', { window: 'w3' });
  expect(number()).toEqual(['called', 'extract', 'А', 1]);
});
