import { expect, test } from 'vitest';
import { openHall } from '../../testing/hall.ts';

/** Two tickets wait; the second of them has a priority by law. */
function twoWait() {
  const hall = openHall({}, ['w1', 'w2']);
  hall.given('issue');
  hall.given('issue', { ticket: 't2', priority: 'legal' });
  return hall;
}

test('R-19 who calls out of turn may say why, and is not held up', () => {
  const said = twoWait().given('call_chosen', { reason: 'came_back' });
  expect(said).toMatchObject([{ type: 'ticket_called', how: 'chosen', because: 'came_back' }]);
  const unsaid = twoWait().given('call_chosen');
  expect(unsaid).toMatchObject([{ type: 'ticket_called', how: 'chosen', because: null }]);
});

test('R-19 a call in turn has nobody’s reason', () => {
  expect(twoWait().given('call_next')).toMatchObject([{ how: 'next', because: null }]);
});

test('R-19 who puts a ticket first says why, and elsewhere there is nothing to say', () => {
  const transfer = (place: 'first' | 'arrival', reason: 'supervisor' | null) => {
    const hall = twoWait();
    hall.given('call_next');
    const [event] = hall.given('transfer', { place, reason });
    return event;
  };
  expect(transfer('first', 'supervisor')).toMatchObject({ place: 'first', reason: 'supervisor' });
  expect(transfer('first', null)).toMatchObject({ place: 'first', reason: null });
  expect(transfer('arrival', 'supervisor')).toMatchObject({ place: 'arrival', reason: null });
});

test('R-19 a priority taken back and other services by hand have their reason, or none', () => {
  const told = { ticket: 't2', reason: 'not_confirmed' } as const;
  expect(twoWait().given('to_ordinary', told)).toMatchObject([{ reason: 'not_confirmed' }]);
  expect(twoWait().given('to_ordinary', { ticket: 't2' })).toMatchObject([{ reason: null }]);
  expect(twoWait().given('reroute', { reason: 'mistake' })).toMatchObject([{ reason: 'mistake' }]);
  expect(twoWait().given('reroute')).toMatchObject([{ reason: null }]);
});
