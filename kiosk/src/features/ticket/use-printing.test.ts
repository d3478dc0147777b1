import { expect, test } from 'vitest';
import { outcomeShown } from './use-printing.ts';

test('a slow printing that ends after the reprint does not stand for it', () => {
  const second = outcomeShown(null, { job: 'j2', state: 'sent' }, 'j2');
  expect(second).toEqual({ job: 'j2', state: 'sent' });
  expect(outcomeShown(second, { job: 'j1', state: 'failed' }, 'j2')).toBe(second);
  expect(outcomeShown(second, { job: 'j2', state: 'failed' }, null)).toBe(second);
});
