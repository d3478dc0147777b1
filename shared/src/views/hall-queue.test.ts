import { expect, test } from 'vitest';
import { openHall } from '../testing/hall.ts';
import { keepHallQueue } from './hall-queue.ts';

const waiting = () => {
  const hall = openHall();
  for (const ticket of ['t1', 't2', 't3']) hall.given('issue', { ticket });
  return hall;
};
const idsOf = (tickets: readonly { readonly id: string }[]) => tickets.map(({ id }) => id);

test('C-16 the windows of one moment share one queue of the hall', () => {
  const hall = waiting();
  const queue = keepHallQueue(100);
  const shown = queue(hall.day, hall.now(), 50);
  expect(idsOf(shown)).toEqual(['t1', 't2', 't3']);
  expect(queue(hall.day, hall.now() + 99, 50)).toBe(shown);
});

test('C-16 an event, a moment later, another length and another day are played out anew', () => {
  const hall = waiting();
  const queue = keepHallQueue(100);
  const shown = queue(hall.day, hall.now(), 50);
  expect(queue(hall.day, hall.now() + 100, 50)).not.toBe(shown);
  expect(idsOf(queue(hall.day, hall.now() + 100, 2))).toEqual(['t1', 't2']);
  hall.given('call_next');
  expect(idsOf(queue(hall.day, hall.now(), 50))).toEqual(['t2', 't3']);
  expect(queue(waiting().day, hall.now(), 50)).toHaveLength(3);
});
