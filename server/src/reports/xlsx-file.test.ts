import { expect, test } from 'vitest';
import { sheetName } from './xlsx-file.ts';

test.each([
  ['Звіти: За послугами', 'Звіти За послугами'],
  ['[a]/b\\c*d?', 'a b c d'],
  ['Отчёт о посещениях за ноябрь 2026 года', 'Отчёт о посещениях за ноябрь 20'],
])('R-12 a sheet of «%s» is called as Excel allows', (title, name) => {
  expect(sheetName(title)).toBe(name);
});
