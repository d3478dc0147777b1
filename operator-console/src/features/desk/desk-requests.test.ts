import { expect, test } from 'vitest';
import { stepOf } from './desk-requests.ts';
import type { DeskMode } from './mode.ts';

const finish = { next: true, delivered: ['s1'] };

test.each([
  ['idle', 'call-next'],
  ['empty', 'call-next'],
  ['armed', 'disarm'],
  ['called', 'start'],
  ['break', 'resume'],
] as const)('the primary action while %s is %s', (mode, name) => {
  expect(stepOf('primary', mode, finish)).toEqual({ kind: 'command', name, body: {} });
});

test('while serving it finishes and calls the next, with what was marked', () => {
  expect(stepOf('primary', 'serving', finish)).toEqual({
    kind: 'command',
    name: 'finish',
    body: finish,
  });
});

test('finish alone calls nobody', () => {
  expect(stepOf('finish', 'serving', finish)).toMatchObject({ body: { next: false } });
});

test.each(['idle', 'serving'] as const)('a redirection asks where to (%s)', (mode: DeskMode) => {
  expect(stepOf('transfer', mode, finish)).toEqual({ kind: 'dialog', name: 'transfer' });
});
