import { expect, test } from 'vitest';
import { dateIn } from './date-in.ts';

const lateEvening = Date.UTC(2026, 10, 24, 22, 30);

test('tomorrow is the centre’s, not the browser’s', () => {
  expect(dateIn('Europe/Kyiv', lateEvening, 1)).toBe('2026-11-26');
  expect(dateIn('UTC', lateEvening, 1)).toBe('2026-11-25');
});

test('a date that follows another is later than it', () => {
  expect(dateIn('UTC', lateEvening, 1, '2026-11-20')).toBe('2026-11-25');
  expect(dateIn('UTC', lateEvening, 1, '2026-12-31')).toBe('2027-01-01');
});
