import { expect, test, vi } from 'vitest';
import { clockTime, longDate } from './format.ts';
import { madeOnce } from './made-once.ts';

test('what is made of the same words is made once, of others anew', () => {
  const make = vi.fn((language: string, digits: number) => ({ language, digits }));
  const kept = madeOnce(make);
  expect(kept('uk', 1)).toBe(kept('uk', 1));
  expect(kept('uk', 2)).toEqual({ language: 'uk', digits: 2 });
  expect(kept('ru', 1)).toEqual({ language: 'ru', digits: 1 });
  expect(make).toHaveBeenCalledTimes(3);
});

test('what fails is tried again', () => {
  const kept = madeOnce((zone: string) => new Intl.DateTimeFormat('uk', { timeZone: zone }));
  expect(() => kept('Nowhere/City')).toThrow(RangeError);
  expect(() => kept('Nowhere/City')).toThrow(RangeError);
});

test('a clock makes no format a second', () => {
  clockTime('uk', 'Europe/Kyiv', 0);
  longDate('uk', 'Europe/Kyiv', 0);
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  for (let second = 0; second < 60; second += 1) {
    clockTime('uk', 'Europe/Kyiv', second * 1000);
    longDate('uk', 'Europe/Kyiv', second * 1000);
  }
  expect(made).not.toHaveBeenCalled();
  made.mockRestore();
});
