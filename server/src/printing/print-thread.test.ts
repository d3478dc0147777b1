import { expect, test } from 'vitest';
import { createPaperPrinter, type PaperQuestion } from './print-thread.ts';

test('J-15 no list for a printer waits behind what others asked to see', async () => {
  const asked: string[] = [];
  const { pdf, png, documents, data, list } = createPaperPrinter({
    start: () => {},
    ask: async ({ kind }: PaperQuestion) => {
      asked.push(kind);
      await new Promise(setImmediate);
      return new Uint8Array();
    },
    close: async () => {},
  });
  const all = [pdf, png, documents, data, list] as ((...asks: object[]) => Promise<Uint8Array>)[];
  await Promise.all(all.map((draw) => draw({}, {})));
  // The first was begun before the others came.
  expect(asked).toEqual(['pdf', 'data', 'list', 'png', 'documents']);
});
