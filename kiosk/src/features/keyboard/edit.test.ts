import { expect, test } from 'vitest';
import { eraseFrom, typeInto } from './edit.ts';

const at = (text: string, from: number, to = from) => ({ text, from, to });

test('a letter stands where the caret is, and the caret behind it', () => {
  expect(typeInto(at('пспорт', 1), 'а', 40)).toEqual(at('паспорт', 2));
});

test('what is selected gives way', () => {
  expect(typeInto(at('паспорт', 0, 7), 'о', 40)).toEqual(at('о', 1));
  expect(eraseFrom(at('паспорт', 2, 5))).toEqual(at('парт', 2));
});

test('a text that is full takes no more', () => {
  expect(typeInto(at('пас', 3), 'п', 3)).toEqual(at('пас', 3));
  expect(typeInto(at('пас', 1, 2), 'п', 3)).toEqual(at('ппс', 2));
});

test('erasing takes the letter before the caret, a whole one', () => {
  expect(eraseFrom(at('пас', 2))).toEqual(at('пс', 1));
  expect(eraseFrom(at('😀', 2))).toEqual(at('', 0));
  expect(eraseFrom(at('пас', 0))).toEqual(at('пас', 0));
});
