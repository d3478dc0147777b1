import { expect, test } from 'vitest';
import { evenPages, packPages, packRows } from './paging.ts';

test('pages are filled by height, the gap counted between items only', () => {
  const seven = Array.from({ length: 17 }, () => 166);
  expect(packPages(seven, 14, 7 * 166 + 6 * 14)).toEqual([
    { from: 0, to: 7 },
    { from: 7, to: 14 },
    { from: 14, to: 17 },
  ]);
  expect(packPages(seven, 14, 7 * 166 + 6 * 14 - 1)[0]).toEqual({ from: 0, to: 6 });
});

test('an item taller than the page has a page of its own', () => {
  expect(packPages([100, 900, 100], 10, 300)).toEqual([
    { from: 0, to: 1 },
    { from: 1, to: 2 },
    { from: 2, to: 3 },
  ]);
});

test('every item stands on one page and none is left out', () => {
  const heights = [120, 240, 166, 300, 90, 166, 166, 410, 50];
  const pages = packPages(heights, 14, 620);
  const all = pages.flatMap(({ from, to }) => heights.slice(from, to));
  expect(all).toEqual(heights);
});

test('a grid is filled row by row', () => {
  expect(packRows([92, 92, 110, 110, 92], 2, 0, 210)).toEqual([
    { from: 0, to: 4 },
    { from: 4, to: 5 },
  ]);
});

test('nothing makes no page', () => {
  expect(packPages([], 14, 600)).toEqual([]);
  expect(evenPages(0, 6)).toEqual([]);
});

test('even pages', () => {
  expect(evenPages(12, 8)).toEqual([
    { from: 0, to: 8 },
    { from: 8, to: 12 },
  ]);
});
