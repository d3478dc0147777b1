import { expect, test } from 'vitest';
import { meaningOf } from './refused.ts';

test('a server in trouble takes no page from anybody, nor does a session that ended', () => {
  for (const code of [
    'internal',
    'storage_unavailable',
    'overloaded',
    'rate_limited',
    'unauthenticated',
  ]) {
    expect(meaningOf(code)).toBe('passing');
  }
});

test('a room that is not theirs and an old page do', () => {
  for (const code of ['forbidden', 'not_found', 'client_too_old']) {
    expect(meaningOf(code)).toBe('final');
  }
  expect(meaningOf(null)).toBe('none');
});
