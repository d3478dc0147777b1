import { serveThread } from '../threads/serve.ts';
import { type DaySheet, unpackSheet } from './day-sheet.ts';
import { scan } from './scan.ts';
import type { ThreadAnswer, ThreadQuestion } from './scanner.ts';
import { createSheetShelf } from './sheet-shelf.ts';

/** Eight years of a large centre. */
const mostBytes = 96 * 1024 * 1024;
const shelf = createSheetShelf(mostBytes);

serveThread<ThreadQuestion, ThreadAnswer>(({ bring, days, question }) => {
  // What is brought is read before the shelf takes it: it may be more than the shelf can keep.
  const brought = new Map(bring.map(({ key, sheet }) => [key, sheet]));
  const sheets: DaySheet[] = [];
  const missing: string[] = [];
  for (const key of days) {
    const packed = brought.get(key);
    const sheet = packed === undefined ? shelf.find(key) : unpackSheet(packed);
    if (sheet === null) missing.push(key);
    else sheets.push(sheet);
  }
  if (missing.length > 0) return { answer: { missing } };
  const found = scan(question, sheets);
  for (const { key, sheet } of bring) shelf.keep(key, sheet);
  return { answer: { found } };
});
