import { kioskTexts } from '@talon/shared/locale/kiosk/texts.ts';
import { expect, test } from 'vitest';
import { hoursText, openingTitle, opensToday, type When } from './opening.ts';

const kyiv = 'Europe/Kyiv';
const at = (text: string): number => Date.parse(text);
const when = (now: string, opensAt: string | null): When => ({
  language: 'uk',
  timeZone: kyiv,
  now: at(now),
  opensAt: opensAt === null ? null : at(opensAt),
  week: [],
});

test('today and soon: the time and the minutes left', () => {
  const soon = when('2026-11-24T07:42:00+02:00', '2026-11-24T08:00:00+02:00');
  expect(openingTitle(kioskTexts.uk, soon)).toBe('Відчинимо о\u00a08:00, за\u00a018\u00a0хв');
  expect(openingTitle(kioskTexts.ru, { ...soon, language: 'ru' })).toBe(
    'Откроемся в\u00a08:00, через\u00a018\u00a0мин',
  );
});

test('today but not soon: the time alone', () => {
  const later = when('2026-11-24T05:00:00+02:00', '2026-11-24T08:00:00+02:00');
  expect(openingTitle(kioskTexts.uk, later)).toBe('Відчинимо о\u00a08:00');
});

test('another day is named by its weekday of the centre, not of the device', () => {
  const evening = when('2026-11-24T19:00:00+02:00', '2026-11-25T08:00:00+02:00');
  expect(opensToday(evening)).toBe(false);
  expect(openingTitle(kioskTexts.uk, evening)).toBe('Відчинимо в\u00a0середу о\u00a08:00');
  expect(openingTitle(kioskTexts.en, { ...evening, language: 'en' })).toBe(
    'We open on Wednesday at\u00a08:00',
  );
  const pastMidnightUtc = when('2026-11-24T23:30:00+02:00', '2026-11-25T00:30:00+02:00');
  expect(opensToday(pastMidnightUtc)).toBe(false);
});

test('T-25 a week ahead and later the date is said: its weekday would be taken for this week’s', () => {
  const week = when('2026-11-24T19:00:00+02:00', '2026-12-01T08:00:00+02:00');
  const sixDays = when('2026-11-24T19:00:00+02:00', '2026-11-30T08:00:00+02:00');
  const later = when('2026-12-30T19:00:00+02:00', '2027-01-10T08:00:00+02:00');
  expect(openingTitle(kioskTexts.uk, sixDays)).toBe('Відчинимо в\u00a0понеділок о\u00a08:00');
  expect(openingTitle(kioskTexts.uk, week)).toBe('Відчинимо 1\u00a0грудня о\u00a08:00');
  expect(openingTitle(kioskTexts.ru, { ...later, language: 'ru' })).toBe(
    'Откроемся 10\u00a0января в\u00a08:00',
  );
  expect(openingTitle(kioskTexts.en, { ...later, language: 'en' })).toBe(
    'We open on 10\u00a0January at\u00a08:00',
  );
});

test('an unknown opening is not invented', () => {
  expect(openingTitle(kioskTexts.uk, when('2026-11-24T19:00:00+02:00', null))).toBe(
    'Зараз зачинено',
  );
});

test('hours are short, a lunch break makes two spans', () => {
  const day = { weekday: 'mon', date: '2026-11-23', today: false } as const;
  expect(hoursText({ ...day, spans: [{ from: '08:00', until: '18:00' }] })).toBe('8–18');
  expect(
    hoursText({
      ...day,
      spans: [
        { from: '08:30', until: '12:00' },
        { from: '13:00', until: '17:15' },
      ],
    }),
  ).toBe('8:30–12, 13–17:15');
  expect(hoursText({ ...day, spans: [] })).toBe('');
});
