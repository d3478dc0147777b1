import { openingOf } from '@talon/shared/client/opening.ts';
import { boardTexts } from '@talon/shared/locale/board/texts.ts';
import { expect, test } from 'vitest';

const kyiv = (text: string): number => Date.parse(`${text}:00+02:00`);
const zone = 'Europe/Kyiv';

function told(opensAt: string, now: string, language: 'uk' | 'ru' | 'en' = 'uk'): string {
  const found = openingOf({ opensAt: kyiv(opensAt), timeZone: zone, language, now: kyiv(now) });
  if (found === null) return '';
  return `${boardTexts[language].opening(found)} ${found.time}`.replaceAll('\u00a0', ' ');
}

test('before opening it is today, after closing tomorrow', () => {
  expect(told('2026-11-25T08:00', '2026-11-25T00:01')).toBe('Зачинено. Відчинимо сьогодні о 8:00');
  expect(told('2026-11-25T08:00', '2026-11-24T23:59')).toBe(
    'Зачинено. Відчинимо завтра, у середу, о 8:00',
  );
});

test('over a weekend or a holiday the weekday and the date', () => {
  expect(told('2026-11-30T08:00', '2026-11-27T19:00')).toBe(
    'Зачинено. Відчинимо у понеділок, 30 листопада, о 8:00',
  );
  expect(told('2026-12-01T08:00', '2026-11-27T19:00', 'ru')).toBe(
    'Закрыто. Откроемся во вторник, 1 декабря, в 8:00',
  );
  expect(told('2026-11-30T08:00', '2026-11-27T19:00', 'en')).toBe(
    'Closed. We open on Monday, 30 November, at 8:00',
  );
});
