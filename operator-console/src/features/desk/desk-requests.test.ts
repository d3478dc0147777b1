import { expect, test } from 'vitest';
import { stepOf } from './desk-requests.ts';
import type { DeskMode } from './mode.ts';

const finish = { next: true, delivered: ['s1'] };
const means = { finish, mayChoose: true, asksOutcome: false };

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
  const plain = { ...means, mayChoose: false };
  expect(stepOf('by-number', 'idle', plain)).toEqual({ kind: 'no_right' });
});

test.each(['idle', 'serving', 'break'] as const)(
  'HL-11 help is asked for in a dialog (%s)',
  (mode) => {
    expect(stepOf('supervisor', mode, means)).toEqual({ kind: 'dialog', name: 'supervisor' });
  },
);

test('W-16 where the centre asks for it, what came of the visit is asked before it is finished', () => {
  const asking = { ...means, asksOutcome: true };
  const ask = (action: 'primary' | 'finish') => stepOf(action, 'serving', asking);
  expect(ask('primary')).toEqual({ kind: 'dialog', name: 'outcome-next' });
  expect(ask('finish')).toEqual({ kind: 'dialog', name: 'outcome' });
  const said = { ...asking, finish: { ...finish, outcome: 'refused' as const } };
  expect(stepOf('primary', 'serving', said)).toMatchObject({ kind: 'command', name: 'finish' });
});
