import { expect, test } from 'vitest';
import { directoryOutcome } from './directory-outcome.ts';

test('what the directory’s way back tells is one of three words, or nothing', () => {
  expect(directoryOutcome('#directory=unknown')).toBe('unknown');
  expect(directoryOutcome('#directory=failed')).toBe('failed');
  expect(directoryOutcome('#directory=<b>')).toBeNull();
  expect(directoryOutcome('')).toBeNull();
});
