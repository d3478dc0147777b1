import { inflateSync } from 'node:zlib';
import decodeQR from 'qr/decode.js';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { drawPaper, readPaperFonts } from './draw-paper.ts';
import type { Paper } from './paper.ts';
import { createPaperPrinter } from './print-thread.ts';

vi.setConfig({ testTimeout: 60_000 });
const fonts = readPaperFonts();
const printer = createPaperPrinter();
afterAll(() => printer.close());

const paper: Paper = {
  language: 'uk',
  width: 80,
  logo: true,
  copy: false,
  advice: true,
  note: '',
  centre: 'ЦНАП «Центральний»',
  address: 'вул. Соборна, 59',
  phone: '1545',
  number: 'Е047',
  service: 'Призначення житлової субсидії',
  nextServices: [],
  ahead: 9,
  wait: { low: 20, high: 30 },
  link: 'http://192.168.1.10:3000/t/AbCdEfGhIjKlMnOp#1.abcdefghijklmnopqrstuv',
  documents: ['паспорт або ID-картку', 'довідка про ґанок і її єдність'],
  issued: '24.11.2026, 10:34',
  place: 'Кіоск 1',
};

interface PdfObject {
  readonly head: string;
  readonly body: string;
}

function objectsOf(pdf: Uint8Array): Map<string, PdfObject> {
  const raw = Buffer.from(pdf).toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const [, id, head, stream] of raw.matchAll(
    /(\d+) 0 obj\n([\s\S]*?)(?:stream\n([\s\S]*?)\nendstream\n)?endobj/g,
  )) {
    const packed = stream !== undefined && head?.includes('/FlateDecode');
    const body = packed ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : stream;
    objects.set(id ?? '', { head: head ?? '', body: body ?? '' });
  }
  return objects;
}

/** Glyph → text of one ToUnicode map, which is what copying and screen readers go by. */
function glyphsOf(cmap: string): string[] {
  const [, list = ''] = /beginbfrange\n([\s\S]*?)endbfrange/.exec(cmap) ?? [];
  return [...list.matchAll(/\[([^\]]*)\]/g)].flatMap(([, entries = '']) =>
    [...entries.matchAll(/<([0-9a-f ]*)>/gi)].map(([, hex = '']) =>
      Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
    ),
  );
}

/** Every text of the page in the order it was drawn. */
function textsOf(pdf: Uint8Array): string[] {
  const objects = objectsOf(pdf);
  const maps = new Map<string, string[]>();
  for (const { head } of objects.values()) {
    for (const [, name = '', font = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const [, cmap = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? '') ?? [];
      maps.set(name, glyphsOf(objects.get(cmap)?.body ?? ''));
    }
  }
  const page = [...objects.values()].find(({ body }) => body.includes(' Tf'))?.body ?? '';
  return [...page.matchAll(/\/(F\d+) [\d.]+ Tf[\s\S]*?\[([^\]]*)\] TJ/g)].map(
    ([, font = '', drawn = '']) =>
      [...drawn.matchAll(/<([0-9a-f]+)>/g)]
        .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
        .map((glyph) => maps.get(font)?.[Number.parseInt(glyph, 16)] ?? '\ufffd')
        .join(''),
  );
}

/** What a phone reads from the filled squares of the page, each dot of them a square of dots. */
function readQr(pdf: Uint8Array): string {
  const page = [...objectsOf(pdf).values()].find(({ body }) => body.includes(' Tf'))?.body ?? '';
  const rects = [...page.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re\n/g)]
    .map(([, ...sides]) => sides.map(Number) as [number, number, number, number])
    .sort((one, other) => one[3] - other[3]);
  // Rules of the ticket are rectangles, too; most are runs of the code, one dot high.
  const dot = rects[Math.floor(rects.length / 2)]?.[3] ?? 1;
  const runs = rects.filter(([, , , height]) => height === dot);
  const left = Math.min(...runs.map(([x]) => x));
  const top = Math.min(...runs.map(([, y]) => y));
  const [scale, quiet] = [4, 4];
  const modules = Math.round((Math.max(...runs.map(([x, , width]) => x + width)) - left) / dot);
  const size = (modules + 2 * quiet) * scale;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (const [x, y, width] of runs) {
    const from = {
      x: Math.round((x - left) / dot) + quiet,
      y: Math.round((y - top) / dot) + quiet,
    };
    for (let row = 0; row < scale; row += 1) {
      const at = (from.y * scale + row) * size + from.x * scale;
      for (let step = 0; step < Math.round(width / dot) * scale; step += 1) {
        data.fill(0, (at + step) * 4, (at + step) * 4 + 3);
      }
    }
  }
  return decodeQR({ width: size, height: size, data });
}

const sizeOf = (pdf: Uint8Array): number[] => {
  const [, box = ''] = /\/MediaBox \[([^\]]*)\]/.exec(Buffer.from(pdf).toString('latin1')) ?? [];
  return box.split(' ').map(Number);
};

describe('the 80 mm ticket', () => {
  test('says the number, the service, the place and the range, letters ґ є і ї included', async () => {
    const texts = textsOf(await drawPaper(paper, fonts));
    expect(texts).toContain('Е047');
    expect(texts).toContain('Призначення житлової субсидії');
    expect(texts).toContain('9');
    expect(texts).toContain('20–30\u00a0хв');
    expect(texts).toContain('довідка про ґанок і її єдність');
    expect(texts).toContain('24.11.2026, 10:34');
    expect(texts).toContain('Кіоск 1');
    expect(texts.join(' ')).not.toContain('\ufffd');
  });

  test('carries the visitor’s page as a code that a phone reads', async () => {
    expect(readQr(await drawPaper(paper, fonts))).toBe(paper.link);
  });

  test('promises no clock time and says the place alone while nobody serves it', async () => {
    const texts = textsOf(await drawPaper({ ...paper, wait: null }, fonts));
    expect(texts).toContain('Перед Вами');
    expect(texts).not.toContain('Очікування');
    expect(texts.join('\n')).not.toMatch(/\d хв/u);
  });

  test('speaks the language of the ticket', async () => {
    const ru = textsOf(await drawPaper({ ...paper, language: 'ru' }, fonts));
    const en = textsOf(await drawPaper({ ...paper, language: 'en' }, fonts));
    expect(ru).toContain('Ожидание');
    expect(ru).toContain('20–30\u00a0мин');
    expect(en).toContain('Ahead of you');
    expect(en).toContain('20–30\u00a0min');
  });

  test('is 80 mm wide and as long as its content', async () => {
    const short = sizeOf(await drawPaper(paper, fonts));
    const long = sizeOf(
      await drawPaper({ ...paper, documents: Array(5).fill(paper.documents[0]) }, fonts),
    );
    expect(short[2]).toBeCloseTo(226.77, 1);
    expect(long[2]).toBeCloseTo(226.77, 1);
    expect((long[3] ?? 0) - (short[3] ?? 0)).toBeCloseTo((3 * 34 * 72) / 203, 0);
  });

  test('counts the documents that do not fit instead of a paper without end', async () => {
    const texts = textsOf(
      await drawPaper({ ...paper, documents: Array(9).fill('паспорт') }, fonts),
    );
    expect(texts.filter((text) => text === 'паспорт')).toHaveLength(5);
    expect(texts.some((text) => text.includes('4\u00a0документи'))).toBe(true);
  });

  test('is drawn in a thread of its own', async () => {
    const pdfs = await Promise.all([printer.pdf(paper), printer.pdf({ ...paper, number: 'А001' })]);
    expect(textsOf(pdfs[0])).toContain('Е047');
    expect(textsOf(pdfs[1])).toContain('А001');
  });

  test('closed, it draws nothing of what still waited', async () => {
    const closing = createPaperPrinter();
    const asked = Promise.allSettled([closing.pdf(paper), closing.pdf(paper), closing.png(paper)]);
    await closing.close();
    const states = (await asked).map(({ status }) => status);
    expect(states).toEqual(['rejected', 'rejected', 'rejected']);
  });
});
