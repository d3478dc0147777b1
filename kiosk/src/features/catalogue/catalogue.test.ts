import { kioskTexts } from '@talon/shared/locale/kiosk/texts.ts';
import { languages } from '@talon/shared/locale/languages.ts';
import { expect, test } from 'vitest';
import { type Busy, type CatalogueCategory, type Figures, hasOther } from './catalogue.ts';

const busy: Busy = { open: true, today: true, full: false, waiting: 0, minutes: null };
const category = { services: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] } as CatalogueCategory;
const figuresWith = (known: Readonly<Record<string, Partial<Busy>>>): Figures => ({
  category: () => null,
  service: (id) => (known[id] === undefined ? null : { ...busy, ...known[id] }),
  purpose: () => null,
});

test('other services are offered where one of them can be had today', () => {
  const ended = { today: false };
  expect(hasOther(category, 'a', figuresWith({ a: ended, b: ended, c: {} }))).toBe(true);
  expect(hasOther(category, 'a', figuresWith({ a: ended, b: ended, c: ended }))).toBe(false);
  expect(hasOther(category, 'a', figuresWith({ a: ended, b: ended, c: { full: true } }))).toBe(
    false,
  );
  expect(hasOther({ ...category, services: [] }, 'a', figuresWith({}))).toBe(false);
});

test('where nothing is known of them they are offered', () => {
  expect(hasOther(category, 'a', figuresWith({}))).toBe(true);
});

test.each(languages)('a limit is spoken of only where there is one, in %s', (language) => {
  const { otherText } = kioskTexts[language].ended;
  expect(otherText.unserved).not.toMatch(/Обмеження|Ограничение|limit/i);
  expect(otherText.full).toMatch(/Обмеження|Ограничение|limit/i);
});
