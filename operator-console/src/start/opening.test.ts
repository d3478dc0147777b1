import { startTexts } from '@talon/shared/locale/start/texts.ts';
import { expect, test } from 'vitest';
import { localMoment, openingWords } from './opening.ts';

/** 24 November 2026, 23:30 in Kyiv. */
const lateEvening = Date.UTC(2026, 10, 24, 21, 30);
const words = (opensAt: string) => openingWords(startTexts.uk.start, 'uk', opensAt, lateEvening);

test('the wall clock of the centre is read from the text, whatever the browser’s zone', () => {
  expect(localMoment('2026-11-24T08:00:00+02:00')).toEqual({
    date: Date.UTC(2026, 10, 24),
    time: '8:00',
    offsetMs: 7_200_000,
  });
  expect(localMoment('2026-11-24T18:05:00.000-03:30')?.offsetMs).toBe(-12_600_000);
  expect(localMoment('2026-11-24T18:05:00Z')?.time).toBe('18:05');
  expect(localMoment('tomorrow')).toBeNull();
});

test('the day of opening is told from the centre’s own date', () => {
  expect(words('2026-11-24T23:45:00+02:00')).toBe('сьогодні о\u00a023:45');
  expect(words('2026-11-25T08:00:00+02:00')).toBe('завтра о\u00a08:00');
  expect(words('2026-11-26T08:00:00+02:00')).toBe('26\u00a0листопада о\u00a08:00');
});

test('every language has its date', () => {
  const at = '2026-11-26T08:00:00+02:00';
  expect(openingWords(startTexts.ru.start, 'ru', at, lateEvening)).toBe(
    '26\u00a0ноября в\u00a08:00',
  );
  expect(openingWords(startTexts.en.start, 'en', at, lateEvening)).toBe(
    'on\u00a026\u00a0November at\u00a08:00',
  );
});
