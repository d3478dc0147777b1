import { serveThread } from '../threads/serve.ts';
import { type DaySheet, unpackSheet } from './day-sheet.ts';
import { scan } from './scan.ts';
import type { ThreadAnswer, ThreadQuestion } from './scanner.ts';
import { createSheetShelf } from './sheet-shelf.ts';

/** Seven years of a large centre. */
const mostBytes = 96 * 1024 * 1024;
const shelf = createSheetShelf(mostBytes);

/** Each name once: what days have in common is then compared by its place, not by its letters. */
const names = new Map<string, string>();
function theSame(name: string): string {
  const known = names.get(name) ?? name;
  names.set(known, known);
  return known;
}

serveThread<ThreadQuestion, ThreadAnswer>(({ bring, days, question }) => {
  // What is brought is read before the shelf takes it: it may be more than the shelf can keep.
  const brought = new Map(bring.map(({ key, sheet }) => [key, unpackSheet(sheet, theSame)]));
  const sheets: DaySheet[] = [];
  const missing: string[] = [];
  for (const key of days) {
    const sheet = brought.get(key) ?? shelf.find(key);
    if (sheet === null) missing.push(key);
    else sheets.push(sheet);
  }
  if (missing.length > 0) return { answer: { missing } };
  const found = scan(question, sheets);
  for (const { key, sheet } of bring) {
    const unpacked = brought.get(key);
    if (unpacked !== undefined) shelf.keep(key, unpacked, sheet.length);
  }
  return { answer: { found } };
});
