import { expect, test } from 'vitest';
import { type Box, neighbour } from './neighbour.ts';

const box = (left: number, top: number, width = 100, height = 50): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Two columns, three rows, and a button as wide as both below. */
const grid = [
  box(0, 0),
  box(110, 0),
  box(0, 60),
  box(110, 60),
  box(0, 120),
  box(110, 120),
  box(0, 200, 210),
];

test.each([
  [0, 'right', 1],
  [0, 'down', 2],
  [3, 'left', 2],
  [3, 'up', 1],
  [4, 'down', 6],
  [5, 'down', 6],
  [6, 'up', 4],
  [0, 'left', -1],
  [0, 'up', -1],
  [6, 'down', -1],
] as const)('from %i %s leads to %i', (from, direction, to) => {
  expect(neighbour(grid[from] ?? box(0, 0), grid, direction)).toBe(to);
});

test('the one straight on is meant, not a nearer one aside', () => {
  const from = box(0, 0);
  expect(neighbour(from, [box(150, 60), box(0, 120)], 'down')).toBe(1);
});

test('a key leads to the wider key below it, and from there to the one in the middle', () => {
  const letters = Array.from({ length: 6 }, (_, column) => box(column * 90, 0, 80));
  const space = box(90, 60, 350);
  expect(neighbour(letters[2] ?? space, [space], 'down')).toBe(0);
  expect(neighbour(space, letters, 'up')).toBe(2);
});
