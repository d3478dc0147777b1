import { servicesUk } from '@talon/shared/locale/services/uk.ts';
import { versionsUk } from '@talon/shared/locale/versions/uk.ts';
import { expect, test } from 'vitest';
import { pathName, valueText } from './path-name.ts';

const namers = {
  document: null,
  versions: versionsUk,
  services: servicesUk,
  language: 'uk',
} as const;

test('a place is told by the names that the pages have for it', () => {
  expect(pathName(['services', 's1', 'plannedMinutes'], namers)).toBe(
    'Послуги › s1 › Ціль прийому',
  );
  expect(pathName(['phone'], namers)).toBe('Телефон');
  expect(pathName(['services', '#order'], namers)).toBe('Послуги › порядок');
  expect(pathName(['voice', 'rate'], namers)).toBe('Голос › швидкість');
  expect(pathName(['windows', 'w3', 'profile'], namers)).toBe('Вікна › w3 › профіль');
  expect(pathName(['zones', 'z1', 'name', 'en'], namers)).toBe('Зони › z1 › назва › англійською');
  expect(pathName(['printing', 'ticket', 'place'], namers)).toContain('назва кіоска');
  expect(pathName(['shelter', 'place', 'uk'], namers)).toContain('де укриття');
  expect(pathName(['somethingNew', 'deep'], namers)).toBe('somethingNew › deep');
});

test('a value is told shortly', () => {
  expect(valueText(12, versionsUk)).toBe('12');
  expect(valueText(true, versionsUk)).toBe('так');
  expect(valueText('pilot', versionsUk)).toBe('на\u00a0випробуванні');
  expect(valueText(['consult', 'apply'], versionsUk)).toBe('консультація, подати документи');
  expect(valueText('', versionsUk)).toBe('–');
  expect(valueText({ name: { uk: 'Паспорт' } }, versionsUk)).toBe('Паспорт');
  expect(valueText({ id: 'w14', number: 14 }, versionsUk)).toBe('14');
  expect(valueText([], versionsUk)).toBe('–');
  expect(valueText([{ from: '09:00', until: '14:00' }], versionsUk)).toBe('09:00–14:00');
  expect(valueText([1, 2], versionsUk)).toBe('довгий текст');
  expect(valueText('х'.repeat(80), versionsUk)).toHaveLength(61);
});
