import { expect, test } from 'vitest';
import { isAgain, noteToSend } from './use-note.ts';

const quiet = { typed: null, read: 'прийде з чоловіком', wasAway: false, kept: null };

test('W-15 what is typed is sent until the server has it', () => {
  expect(noteToSend({ ...quiet, typed: 'без згоди' })).toBe('без згоди');
  expect(noteToSend({ ...quiet, typed: 'без згоди', kept: 'без згоди' })).toBeNull();
  expect(noteToSend({ ...quiet, typed: '', kept: 'описка' })).toBe('');
});

test('W-15 what a colleague wrote is given to a server that may have begun anew, else not', () => {
  expect(noteToSend(quiet)).toBeNull();
  expect(noteToSend({ ...quiet, wasAway: true })).toBe('прийде з чоловіком');
  expect(noteToSend({ ...quiet, wasAway: true, kept: 'прийде з чоловіком' })).toBeNull();
  expect(noteToSend({ ...quiet, read: '', wasAway: true })).toBeNull();
  expect(noteToSend({ ...quiet, typed: 'інше', wasAway: true })).toBe('інше');
});

test('a note that was not taken is sent again unless it never will be', () => {
  for (const code of [null, 'unauthenticated', 'internal', 'overloaded', 'rate_limited']) {
    expect(isAgain(code)).toBe(true);
  }
  expect(isAgain('forbidden')).toBe(false);
});
