import { receptionUk } from '@talon/shared/locale/reception/uk.ts';
import type { MenuService } from '@talon/shared/views/menu-view.ts';
import { expect, test } from 'vitest';
import { lineWords } from './busy.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const busy = (part: Partial<MenuService>): MenuService => ({
  ...{ id: 's', open: true, today: true, full: false, waiting: 0, waitMinutes: null, purposes: [] },
  ...part,
});
const words = { t: receptionUk, language: 'uk' } as const;

test.each([
  [{ waiting: 4, waitMinutes: { low: 10, high: 20, middle: 15 } }, '4 в черзі, ≈ 15 хв'],
  [{ waiting: 4 }, '4 в черзі'],
  [{ waiting: 4, open: false }, '4 в черзі, вікна закриті'],
  [{}, 'без черги'],
  [{ open: false }, 'вікна закриті'],
  [{ full: true, waiting: 3 }, 'на сьогодні вичерпано'],
  [{ today: false }, 'сьогодні не приймають'],
])('%j is told as «%s»', (part, told) => {
  expect(plain(lineWords(words, busy(part)))).toBe(told);
});

test('without figures nothing is claimed', () => {
  expect(lineWords(words, null)).toBe('');
});
