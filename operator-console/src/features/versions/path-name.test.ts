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
  expect(pathName(['somethingNew', 'deep'], namers)).toBe('somethingNew › deep');
});

test('a value is told shortly', () => {
  expect(valueText(12, '…')).toBe('12');
  expect(valueText('', '…')).toBe('–');
  expect(valueText({ name: { uk: 'Паспорт' } }, '…')).toBe('Паспорт');
  expect(valueText({ id: 'w14', number: 14 }, '…')).toBe('14');
  expect(valueText([], '…')).toBe('–');
  expect(valueText([{ from: '09:00', until: '14:00' }], '…')).toBe('09:00–14:00');
  expect(valueText([1, 2], 'довге')).toBe('довге');
  expect(valueText('х'.repeat(80), '…')).toHaveLength(61);
});
