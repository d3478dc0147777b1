import { expect, test } from 'vitest';
import { csvFile } from './csv-file.ts';
import type { ReportDocument } from './document.ts';

const document: ReportDocument = {
  language: 'uk',
  title: 'Звіт',
  lines: ['ЦНАП'],
  columns: [
    { title: 'Послуга', kind: 'text', wide: 1 },
    { title: 'Частка', kind: 'share', wide: 1 },
    { title: 'Очікування', kind: 'seconds', wide: 1 },
  ],
  rows: [
    ['=HYPERLINK("http://evil")', 0.7654, 708],
    ['+1', 1, null],
    ['a;"b"', 0, 3661],
  ],
  total: null,
  notes: [],
};

test('R-12 no text of a report is taken for a formula, and marks of the table stay text', () => {
  const lines = csvFile(document).toString('utf8').split('\r\n');
  expect(lines.slice(4, 7)).toEqual([
    `"'=HYPERLINK(""http://evil"")";76,5;11:48`,
    `'+1;100;`,
    '"a;""b""";0;61:01',
  ]);
});
