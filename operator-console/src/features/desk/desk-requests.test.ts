import { expect, test } from 'vitest';
import { stepOf } from './desk-requests.ts';
import type { DeskMode } from './mode.ts';

const finish = { next: true, delivered: ['s1'] };
const means = { finish, mayChoose: true };

test.each([
  ['idle', 'call-next'],
  ['empty', 'call-next'],
  ['armed', 'disarm'],
  ['called', 'start'],
  ['break', 'resume'],
] as const)('the primary action while %s is %s', (mode, name) => {
  expect(stepOf('primary', mode, means)).toEqual({ kind: 'command', name, body: {} });
});

test('while serving it finishes and calls the next, with what was marked', () => {
  expect(stepOf('primary', 'serving', means)).toEqual({
    kind: 'command',
    name: 'finish',
    body: finish,
  });
});

test('finish alone calls nobody', () => {
  expect(stepOf('finish', 'serving', means)).toMatchObject({ body: { next: false } });
});

test.each(['idle', 'serving'] as const)('a redirection asks where to (%s)', (mode: DeskMode) => {
  expect(stepOf('transfer', mode, means)).toEqual({ kind: 'dialog', name: 'transfer' });
});

test('calling by number without the right is answered with why, not with silence', () => {
  expect(stepOf('by-number', 'idle', means)).toEqual({ kind: 'dialog', name: 'by-number' });
  const plain = { finish, mayChoose: false };
  expect(stepOf('by-number', 'idle', plain)).toEqual({ kind: 'no_right' });
});

test.each(['idle', 'serving', 'break'] as const)(
  'HL-11 help is asked for in a dialog (%s)',
  (mode) => {
    expect(stepOf('supervisor', mode, means)).toEqual({ kind: 'dialog', name: 'supervisor' });
  },
);
