import { inflateSync } from 'node:zlib';

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

function objectsOf(pdf: Buffer): ReadonlyMap<number, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const found of text.matchAll(/(\d+) 0 obj\n(.*?)(?:stream\n|endobj)/gs)) {
    const [whole, number, head = ''] = found;
    const from = found.index + whole.length;
    const bytes = pdf.subarray(from, text.indexOf('endstream', from));
    const isPacked = whole.endsWith('stream\n') && head.includes('/FlateDecode');
    objects.set(Number(number), {
      head,
      stream: isPacked ? inflateSync(bytes).toString('latin1') : '',
    });
  }
  return objects;
}

const utf16 = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((four) => Number.parseInt(four, 16)));

/** What each glyph of a font is written for. */
function lettersOf(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  const ranges = /<([\da-f]{4})> <([\da-f]{4})> \[([^\]]*)\]/gi;
  for (const [, from = '', , texts = ''] of map.matchAll(ranges)) {
    const first = Number.parseInt(from, 16);
    const each = [...texts.matchAll(/<([\da-f ]+)>/gi)];
    each.forEach(([, hex = ''], index) => void letters.set(first + index, utf16(hex)));
  }
  return letters;
}

/** Every line of text as it was drawn, in order; each font is read by its own map. */
export function pdfLines(pdf: Buffer): readonly string[] {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, ReadonlyMap<number, string>>();
  for (const { head } of objects.values()) {
    for (const [, name = '', number] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const font = objects.get(Number(number))?.head ?? '';
      const map = /\/ToUnicode (\d+) 0 R/.exec(font)?.[1];
      fonts.set(name, lettersOf(objects.get(Number(map))?.stream ?? ''));
    }
  }
  return [...objects.values()].flatMap(({ stream }) => {
    let letters: ReadonlyMap<number, string> | undefined;
    const drawn = stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g);
    return [...drawn].flatMap(([, font, texts]) => {
      if (font !== undefined) letters = fonts.get(font);
      const glyphs = [...(texts ?? '').matchAll(/<([\da-f]+)>/gi)].flatMap(
        ([, hex = '']) => hex.match(/.{4}/g) ?? [],
      );
      const line = glyphs.map((glyph) => letters?.get(Number.parseInt(glyph, 16)) ?? '\ufffd');
      return line.length === 0 ? [] : [line.join('')];
    });
  });
}
