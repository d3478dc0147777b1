import { hallTexts } from '@talon/shared/locale/hall/texts.ts';
import type { HallHour } from '@talon/shared/views/hall-view.ts';
import { expect, test } from 'vitest';
import { forecastWords } from './next-hours.ts';

const minute = 60_000;
const t = hallTexts.uk.arrivals;
const past: HallHour = { hour: 9, today: 4, usual: 4, ahead: null };
const coming = (hour: number, waiting: number, minutes: number | null): HallHour => ({
  hour,
  today: null,
  usual: 4,
  ahead: { arrivals: 4, waiting, waitMs: minutes === null ? null : minutes * minute },
});
const words = (...hours: readonly HallHour[]) => {
  const told = forecastWords([past, ...hours], 15 * minute, t);
  return told === null ? null : [told.text.replaceAll('\u00a0', ' '), told.isLate];
};

test('HL-17 the hour in which most will wait is told, with their wait rounded up', () => {
  expect(words(coming(10, 24, 12), coming(11, 9, 4))).toEqual([
    'За нинішніх вікон найбільше чекатиме о 10:00: ≈ 24, по ≈ 15 хв.',
    false,
  ]);
  expect(words(coming(10, 8, 4), coming(11, 30, 21), coming(12, 30, 25))).toEqual([
    'За нинішніх вікон найбільше чекатиме об 11:00: ≈ 30, по ≈ 25 хв.',
    true,
  ]);
});

test('HL-17 a few are told as nobody, and who is served by nobody without a wait', () => {
  expect(words(coming(10, 4, 2), coming(11, 0, 0))).toEqual([
    'За нинішніх вікон до кінця дня майже ніхто не чекатиме.',
    false,
  ]);
  expect(words(coming(10, 7, null))).toEqual([
    'За нинішніх вікон найбільше чекатиме о 10:00: ≈ 7.',
    true,
  ]);
});

test('HL-17 without history nothing is told', () => {
  expect(words()).toBeNull();
});
