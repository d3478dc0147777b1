import { consoleEn } from '@talon/shared/locale/console/en.ts';
import { consoleRu } from '@talon/shared/locale/console/ru.ts';
import { consoleUk } from '@talon/shared/locale/console/uk.ts';
import { expect, test } from 'vitest';
import { commandState, newsOf, still } from './command-state.ts';

const asked = commandState(still, { kind: 'asked', name: 'call-next' });

test('a command runs until it is answered', () => {
  expect(asked.running).toBe('call-next');
  expect(commandState(asked, { kind: 'done' })).toEqual(still);
});

test('a repetition is told while the command runs', () => {
  expect(commandState(asked, { kind: 'repeating' })).toEqual({
    running: 'call-next',
    repeating: true,
    refusal: null,
  });
});

test('a refusal stays until it is dismissed or the next command', () => {
  const refused = commandState(asked, { kind: 'refused', detail: 'Вікно на перерві' });
  expect(refused).toEqual({ running: null, repeating: false, refusal: 'Вікно на перерві' });
  expect(commandState(refused, { kind: 'dismissed' }).refusal).toBeNull();
  expect(commandState(refused, { kind: 'asked', name: 'start' }).refusal).toBeNull();
});

const silence = { ok: false, problem: null, unreachable: true } as const;

test.each([
  [consoleUk, /не\u00a0підтверджено.*екран.*знову/u],
  [consoleRu, /не\u00a0подтверждено.*экран.*снова/u],
  [consoleEn, /not confirmed.*screen.*again/u],
])('silence says that nothing was confirmed and to look before doing it again', (texts, said) => {
  const news = newsOf(silence, texts);
  const told = commandState(commandState(asked, { kind: 'repeating' }), news);
  expect(told).toMatchObject({ running: null, repeating: false });
  expect(told.refusal).toMatch(said);
});

test('the server’s own words come before ours', () => {
  const problem = { type: '', title: '', status: 409, code: 'x', detail: 'Ні', errors: [] };
  const { ok } = { ok: false } as const;
  expect(newsOf({ ok, problem }, consoleUk)).toEqual({ kind: 'refused', detail: 'Ні' });
  expect(newsOf({ ok: true, body: null, status: 200 }, consoleUk)).toEqual({ kind: 'done' });
});
