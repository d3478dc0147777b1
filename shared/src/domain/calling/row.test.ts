import { expect, test } from 'vitest';
import { seededRandom } from '../../testing/random.ts';
import {
  countBefore,
  emptyRow,
  inOrder,
  insert,
  lastOf,
  peek,
  remove,
  type Standing,
  sizeOf,
  standsBefore,
} from './row.ts';

const at = (place: number, ordinal = 1, letter = 'А'): Standing => ({
  letter,
  ordinal,
  leg: { place },
});

test('N-6 a row is in order of place, then number', () => {
  const row = emptyRow<Standing>();
  const tickets = [at(2), at(1, 2), at(3), at(1, 1), at(1, 1, 'Б')];
  for (const ticket of tickets) insert(row, ticket);
  expect(inOrder(row)).toEqual([at(1, 1), at(1, 2), at(1, 1, 'Б'), at(2), at(3)]);
  expect(row.firstPlace).toBe(1);
});

test('N-6 whoever comes and leaves in whatever order, the row stays in order', () => {
  const random = seededRandom(7);
  const row = emptyRow<Standing>();
  const inside: Standing[] = [];
  for (let step = 0; step < 3000; step += 1) {
    if (inside.length > 0 && random.chance(0.49)) {
      const index = random.chance(0.7) ? 0 : random.whole(0, inside.length - 1);
      const ordered = inside.sort((a, b) => (standsBefore(a, b) ? -1 : 1));
      const [gone] = ordered.splice(index, 1);
      if (gone !== undefined) remove(row, gone);
    } else {
      const ticket = at(random.whole(0, 500), step);
      inside.push(ticket);
      insert(row, ticket);
    }
    const expected = [...inside].sort((a, b) => (standsBefore(a, b) ? -1 : 1));
    expect(sizeOf(row)).toBe(expected.length);
    expect(peek(row)).toBe(expected[0]);
    expect(lastOf(row)).toBe(expected.at(-1));
    expect(row.firstPlace).toBe(expected[0]?.leg.place ?? Number.POSITIVE_INFINITY);
  }
  expect(inOrder(row)).toEqual(inside.sort((a, b) => (standsBefore(a, b) ? -1 : 1)));
});

test('how many stand before somebody, inside the row or not', () => {
  const row = emptyRow<Standing>();
  for (const place of [1, 2, 3]) insert(row, at(place));
  expect([0, 1, 2.5, 9].map((place) => countBefore(row, at(place)))).toEqual([0, 0, 2, 3]);
  const first = peek(row);
  if (first !== undefined) remove(row, first);
  expect(countBefore(row, at(9))).toBe(2);
});

test('who does not stand in a row cannot leave it', () => {
  const row = emptyRow<Standing>();
  insert(row, at(1));
  expect(() => remove(row, at(1))).toThrow('did not stand');
});
