import type { QueueItem, WindowTicket } from '@talon/shared/views/window-view.ts';
import { expect, test } from 'vitest';
import { firstArrival } from './first-arrival.ts';

const empty = { state: 'open', ticket: null, mineCount: 0, mine: [], armed: false } as const;
const one = { ...empty, mineCount: 1, mine: [{ number: 'А061' } as QueueItem] };
const called = { ...empty, ticket: { number: 'А061' } as WindowTicket };

test('the first who comes to an empty queue is told of', () => {
  expect(firstArrival(empty, one)).toBe('А061');
});

test('a call that happened by itself is told of', () => {
  expect(firstArrival({ ...empty, armed: true }, called)).toBe('А061');
});

test('nothing is told of the second, of a call by hand, on a break or at the first look', () => {
  expect(firstArrival(one, { ...one, mineCount: 2 })).toBeNull();
  expect(firstArrival(empty, called)).toBeNull();
  expect(firstArrival({ ...empty, state: 'break' }, one)).toBeNull();
  expect(firstArrival(null, one)).toBeNull();
});
