import { expect, test } from 'vitest';
import { readPreferences } from './preferences.ts';

test('nothing stored means Ukrainian, light, with sound', () => {
  expect(readPreferences(null)).toEqual({
    language: 'uk',
    theme: 'light',
    sound: true,
    lastWindow: null,
    lastCentre: null,
  });
});

test('what was stored comes back', () => {
  const look = { language: 'ru', theme: 'hc', sound: false } as const;
  const stored = { ...look, lastWindow: 'w7', lastCentre: 'branch' };
  expect(readPreferences(JSON.stringify(stored))).toEqual(stored);
});

test('a damaged or foreign value falls back by itself', () => {
  expect(readPreferences('{').language).toBe('uk');
  expect(readPreferences('{"language":"xx","theme":"dark"}')).toMatchObject({
    language: 'uk',
    theme: 'dark',
  });
});
