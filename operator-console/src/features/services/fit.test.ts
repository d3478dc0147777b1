import { expect, test } from 'vitest';
import { fitOf } from './fit.ts';

test('a name fits in three lines of the kiosk, and in five of larger text', () => {
  expect(fitOf({ lines: 3, largeLines: 5, isCut: false })).toBe('fits');
  expect(fitOf({ lines: 4, largeLines: 4, isCut: false })).toBe('too_long');
  expect(fitOf({ lines: 3, largeLines: 6, isCut: false })).toBe('too_long_large');
  expect(fitOf({ lines: 1, largeLines: 1, isCut: true })).toBe('too_wide');
});
