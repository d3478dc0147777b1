import { expect, test, vi } from 'vitest';
import { createPaperPrinter, type PaperQuestion } from './print-thread.ts';

const asked: string[] = [];
vi.mock('../threads/thread.ts', () => ({
  threadModule: () => '',
  createThread: () => ({
    ask: async ({ kind }: PaperQuestion) => {
      asked.push(kind);
      await new Promise(setImmediate);
      return new Uint8Array();
    },
    close: async () => {},
  }),
}));

test('J-15 no list for a printer waits behind what others asked to see', async () => {
  const { pdf, png, documents, data, list } = createPaperPrinter();
  const all = [pdf, png, documents, data, list] as ((...asks: object[]) => Promise<Uint8Array>)[];
  await Promise.all(all.map((draw) => draw({}, {})));
  // The first was begun before the others came.
  expect(asked).toEqual(['pdf', 'data', 'list', 'png', 'documents']);
});
