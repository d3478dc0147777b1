import { servicesUk } from '@talon/shared/locale/services/uk.ts';
import { settingsUk } from '@talon/shared/locale/settings/uk.ts';
import { versionsUk } from '@talon/shared/locale/versions/uk.ts';
import { expect, test } from 'vitest';
import { faultPlace } from './fault-place.ts';

const content = {
  centre: {
    services: [{ id: 's1', name: { uk: 'Паспорт' }, category: 'nowhere' }],
    windows: [{ id: 'w1', number: 7 }, 'no window'],
  },
};
const place = (field: string): string =>
  faultPlace(field, content, settingsUk, {
    versions: versionsUk,
    services: servicesUk,
    language: 'uk',
  });

test('ST-19 a fault is told where the file has it, by the names in the file', () => {
  expect(place('file.centre.services.0.plannedMinutes')).toBe('Послуги › Паспорт › Ціль прийому');
  expect(place('file.centre.windows.0.zone')).toBe('Вікна › 7 › зона');
  expect(place('file.centre.windows.1')).toBe('Вікна › № 2');
  expect(place('file.centre.phone')).toBe('Телефон');
});

test('ST-19 a fault of the file itself is told as such', () => {
  expect(place('file.version')).toBe('Версія файлу');
  expect(place('file.centre')).toBe('centre');
  expect(faultPlace('file', null, settingsUk, {} as never)).toBe('file');
});
