import { expect, test } from 'vitest';
import { createBegun } from './begun.ts';

function storeOf(text: string | null) {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
  };
}

test('DV-11 what was begun is known after a reload, the latest twenty of it', () => {
  const store = storeOf(null);
  const begun = createBegun(store);
  for (let i = 0; i < 25; i += 1) begun.add(`c${i}`);
  const later = createBegun(store);
  expect([later.has('c24'), later.has('c5'), later.has('c4')]).toEqual([true, true, false]);
});

test.each([null, '', '{', '{}', '[1,null]', '"c1"'])(
  'a damaged store %j counts as none',
  (text) => {
    expect(createBegun(storeOf(text)).has('c1')).toBe(false);
  },
);

test('a store that refuses keeps it for this page', () => {
  const refusing = {
    getItem: (): string => {
      throw new Error('denied');
    },
    setItem: (): void => {
      throw new Error('denied');
    },
  };
  const begun = createBegun(refusing);
  begun.add('c1');
  expect(begun.has('c1')).toBe(true);
});
