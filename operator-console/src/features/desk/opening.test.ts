import { consoleEn } from '@talon/shared/locale/console/en.ts';
import { consoleRu } from '@talon/shared/locale/console/ru.ts';
import { consoleUk } from '@talon/shared/locale/console/uk.ts';
import { expect, test } from 'vitest';
import { closedWords } from './opening.ts';

const texts = { uk: consoleUk, ru: consoleRu, en: consoleEn } as const;
/** `now` is Friday, 27 November 2026, 23:30 in Kyiv: Saturday has not begun there. */
const told = (opensAt: string | null, language: keyof typeof texts = 'uk') =>
  closedWords(texts[language].closedHall, {
    language,
    timeZone: 'Europe/Kyiv',
    opensAt: opensAt === null ? null : Date.parse(opensAt),
    now: Date.parse('2026-11-27T23:30:00+02:00'),
  });

test('today needs no day', () => {
  expect(told('2026-11-27T23:45:00+02:00')).toBe('Зала зачинена, відчиниться о\u00a023:45');
  expect(told(null)).toBe('Зала зачинена');
});

test('another day of the coming week is named', () => {
  expect(told('2026-11-28T08:00:00+02:00')).toBe(
    'Зала зачинена, відчиниться в\u00a0суботу о\u00a08:00',
  );
  expect(told('2026-11-30T08:00:00+02:00')).toBe(
    'Зала зачинена, відчиниться в\u00a0понеділок о\u00a08:00',
  );
  expect(told('2026-12-01T08:00:00+02:00', 'ru')).toBe(
    'Зал закрыт, откроется во\u00a0вторник в\u00a08:00',
  );
  expect(told('2026-11-29T08:00:00+02:00', 'en')).toBe(
    'The hall is closed and opens on\u00a0Sunday at\u00a08:00',
  );
});

test('a week ahead and later the date is told', () => {
  const at = '2026-12-04T08:00:00+02:00';
  expect(told(at)).toBe('Зала зачинена, відчиниться 4\u00a0грудня о\u00a08:00');
  expect(told(at, 'ru')).toBe('Зал закрыт, откроется 4\u00a0декабря в\u00a08:00');
  expect(told(at, 'en')).toBe('The hall is closed and opens on\u00a04\u00a0December at\u00a08:00');
});
