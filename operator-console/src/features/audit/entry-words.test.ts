import type { AuditEntryAnswer } from '@talon/shared/contract/audit.ts';
import { auditTexts } from '@talon/shared/locale/audit/texts.ts';
import { expect, test } from 'vitest';
import { changeText, detailText, subjectOf, toneOf } from './entry-words.ts';

const t = auditTexts.uk;
const entry = (part: Partial<AuditEntryAnswer>): AuditEntryAnswer => ({
  id: 'e',
  at: '2026-11-24T08:46:08Z',
  by: { id: 'u1', name: 'Ірина Мельник' },
  group: 'person',
  action: 'person.changed',
  subject: null,
  details: {},
  changes: [],
  named: [],
  ...part,
});

test('a change is told with what was and what is', () => {
  const change = { field: 'roles', before: '["operator"]', after: '["operator","reception"]' };
  expect(changeText(change, t)).toBe('ролі: було оператор, стало оператор, рецепція');
  const given = { field: 'rights', before: '[]', after: '["call_chosen"]' };
  expect(changeText(given, t)).toContain('було нічого');
});

test('codes of details are told in words where they have some', () => {
  expect(detailText(entry({ details: { reason: 'disabled' } }), t)).toBe('доступ вимкнено');
  expect(detailText(entry({ details: { name: true, login: true } }), t)).toBe(
    'змінено ім’я, змінено логін',
  );
  expect(detailText(entry({ details: { entries: 12, window: null } }), t)).toBe('записів: 12');
});

test('what it was done to is named as people name it', () => {
  const window = { kind: 'window', id: 'w7', label: '7' } as const;
  expect(subjectOf(entry({ subject: window }), t)).toBe('Вікно 7');
  const gone = { kind: 'other', id: 'x', label: null } as const;
  expect(subjectOf(entry({ subject: gone }), t)).toBe('');
});

test('AU-9 what details and changes name by an id is told as people name it', () => {
  const window = { kind: 'window', id: 'demo-w7', label: '7' } as const;
  const service = { kind: 'service', id: 'igov-29', label: 'Паспорт' } as const;
  const named = [window, service];
  const call = entry({ details: { window: 'demo-w7', services: 'igov-29', reason: 'x' }, named });
  expect(detailText(call, t)).toBe('Вікно 7, Послуга Паспорт, x');
  const moved = { field: 'window', before: 'demo-w7', after: 'gone' };
  expect(changeText(moved, t, { named })).toContain('було Вікно 7, стало gone');
  const line = { field: 'lines.igov-29', before: null, after: '["2","apply"]' };
  expect(changeText(line, t, { named })).toContain('«Паспорт»: було нічого, стало 2');
});

test('a call out of turn and a failed sign-in stand out', () => {
  expect(toneOf({ action: 'window.call_chosen', group: 'order' })).toBe('warn');
  expect(toneOf({ action: 'session.refused', group: 'session' })).toBe('bad');
  expect(toneOf({ action: 'device.changed', group: 'device' })).toBe('plain');
});

test('AU-8 a place of the settings is told by the name that its page has for it', () => {
  const change = { field: 'services.s1.plannedMinutes', before: 15, after: 12 };
  const name = (path: readonly string[]): string => path.slice(1).join(' › ');
  expect(changeText(change, t, { nameOfPlace: name })).toBe(
    's1 › plannedMinutes: було 15, стало 12',
  );
  expect(changeText({ field: '…', before: null, after: null }, t, { nameOfPlace: name })).toBe(
    t.moreChanges,
  );
});

test('what is made of parts is told by its name, never as it is kept', () => {
  const added = { id: 's1', targets: null, name: { uk: 'Проба', ru: '', en: '' } };
  const told = (after: string): string =>
    changeText({ field: 'services.s1', before: null, after }, t, { nameOfPlace: () => 'Послуги' });
  expect(told(JSON.stringify(added))).toBe('Послуги: було нічого, стало Проба');
  expect(told('{"id":"w15","number":15,"zone…')).toContain('стало 15');
  expect(told('{"id":"s-5a52b30c67","categ…')).toContain(`стало ${t.parts}`);
  expect(told('["s1","s2","s…')).toContain(`стало ${t.parts}`);
});
