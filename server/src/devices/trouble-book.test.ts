import { expect, test } from 'vitest';
import { createTroubleBook } from './trouble-book.ts';

test('a trouble that stays keeps its beginning and is told once', () => {
  const book = createTroubleBook();
  expect(book.put('a', [{ kind: 'paper_low', since: 1 }])).toEqual(['paper_low']);
  expect(book.put('a', [{ kind: 'paper_low', since: 5 }])).toEqual([]);
  expect(book.of('a')).toEqual([{ kind: 'paper_low', since: 1 }]);
});

test('a printer is told to be well again, not when its kiosk went away', () => {
  const book = createTroubleBook();
  book.put('a', [{ kind: 'paper_low', since: 1 }]);
  expect(book.put('a', [{ kind: 'paper_out', since: 2 }])).toEqual(['paper_out']);
  expect(book.put('a', [])).toEqual(['printer_ok']);
  book.put('b', [{ kind: 'paper_out', since: 3 }]);
  expect(book.put('b', [{ kind: 'offline', since: 4 }])).toEqual([]);
  expect(book.put('b', [])).toEqual([]);
});
