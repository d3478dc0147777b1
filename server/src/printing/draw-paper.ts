import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type ParsedFont } from 'fontkit';
import PDFDocument from 'pdfkit';
import { encode } from 'uqr';
import { type DocumentsPaper, layOutDocuments } from './documents-paper.ts';
import type { Paper } from './paper.ts';
import { headWidth, layOutPaper } from './paper-layout.ts';
import type { Face, FaceMetrics, Mark, Measure, PaperFont } from './paper-marks.ts';

type Document = InstanceType<typeof PDFDocument>;

const pointsPerDot = 72 / 203;

/** Whole TrueType files: the web's WOFF subsets print boxes for ґ, є, і and ї. */
const files = {
  text: '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf',
  strong: '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf',
  display: '@expo-google-fonts/geologica/700Bold/Geologica_700Bold.ttf',
} as const satisfies Record<PaperFont, string>;

/** Line metrics of those files, parts of the size. */
const metrics: FaceMetrics = {
  text: { ascent: 0.96875, descent: 0.2412 },
  strong: { ascent: 0.96875, descent: 0.2412 },
  display: { ascent: 0.975, descent: 0.275 },
};

/** The mark of the start page: a ticket with its two notches and an arrow. */
const logoShape =
  'M10 4h36a6 6 0 0 1 6 6v12.5a5.5 5.5 0 0 0 0 11V46a6 6 0 0 1-6 6H10a6 6 0 0 1-6-6V33.5' +
  'a5.5 5.5 0 0 0 0-11V10a6 6 0 0 1 6-6z';
const logoArrow = 'M17 28h21M30 18.5L39.5 28L30 37.5';

/**
 * Digits of one width on the ticket's number; in running text they would spread the hyphens too.
 * With no features named the words that were measured once are not laid out again.
 */
const features: Readonly<Record<PaperFont, { features?: PDFKit.Mixins.OpenTypeFeatures[] }>> = {
  text: {},
  strong: {},
  display: { features: ['tnum', 'lnum'] },
};

interface FontFile {
  readonly file: Buffer;
  /**
   * Its tables, read once: that takes longer than to draw a ticket with them. Shared by several
   * documents its glyphs forget which letters they stand for, so nothing could be copied or read
   * aloud: only for what becomes a picture.
   */
  readonly parsed: ParsedFont;
}

export type PaperFonts = Readonly<Record<PaperFont, FontFile>>;

export function readPaperFonts(): PaperFonts {
  const require = createRequire(import.meta.url);
  const read = (name: string): FontFile => {
    const file = readFileSync(require.resolve(name));
    return { file, parsed: create(file) };
  };
  return { text: read(files.text), strong: read(files.strong), display: read(files.display) };
}

function measureWith(document: Document): Measure {
  return (text: string, face: Face) =>
    document
      .font(face.font)
      .fontSize(face.size)
      .widthOfString(text, {
        characterSpacing: (face.tracking ?? 0) * face.size,
        ...features[face.font],
      });
}

/** Dark modules joined along each row into one path: one fill leaves no seams between them. */
function drawQr(document: Document, mark: Extract<Mark, { kind: 'qr' }>): void {
  const { data, size } = encode(mark.text, { ecc: 'M', border: 0 });
  // Whole dots: a head would draw modules of part of a dot now wider and now narrower.
  const module = Math.max(1, Math.floor(mark.size / size));
  const inset = Math.floor((mark.size - module * size) / 2);
  data.forEach((row, y) => {
    let from = 0;
    while (from < size) {
      if (!row[from]) {
        from += 1;
        continue;
      }
      let until = from;
      while (row[until]) until += 1;
      const at = { x: mark.x + inset + from * module, y: mark.y + inset + y * module };
      document.rect(at.x, at.y, (until - from) * module, module);
      from = until;
    }
  });
  document.fill('black');
}

function drawLogo(document: Document, mark: Extract<Mark, { kind: 'logo' }>): void {
  document
    .save()
    .translate(mark.x, mark.y)
    .scale(mark.size / 56);
  document.path(logoShape).fill('black');
  document.lineWidth(5).path(logoArrow).stroke('white');
  document.restore();
}

function draw(document: Document, mark: Mark): void {
  switch (mark.kind) {
    case 'text':
      document
        .font(mark.font)
        .fontSize(mark.size)
        .fillColor(mark.white ? 'white' : 'black')
        .text(mark.text, mark.x, mark.baseline, {
          lineBreak: false,
          baseline: 'alphabetic',
          characterSpacing: mark.tracking,
          ...features[mark.font],
        });
      return;
    case 'rule':
      if (mark.dashed) {
        const y = mark.y + mark.height / 2;
        document.moveTo(mark.x, y).lineTo(mark.x + mark.width, y);
        document.lineWidth(mark.height).dash(8, { space: 6 }).stroke('black').undash();
      } else {
        document.rect(mark.x, mark.y, mark.width, mark.height).fill('black');
      }
      return;
    case 'frame': {
      const inset = (mark.line ?? 0) / 2;
      document.roundedRect(
        mark.x + inset,
        mark.y + inset,
        mark.width - 2 * inset,
        mark.height - 2 * inset,
        mark.radius,
      );
      if (mark.line === null) document.fill('black');
      else document.lineWidth(mark.line).stroke('black');
      return;
    }
    case 'logo':
      drawLogo(document, mark);
      return;
    case 'qr':
      drawQr(document, mark);
      return;
    default:
      throw new Error(`unknown mark ${JSON.stringify(mark satisfies never)}`);
  }
}

/** `roll` is what a browser prints on, `head` the part of it that a printer's head reaches. */
export type Page = 'roll' | 'head';

/** The ticket as one PDF page as long as its content. Black on white and nothing between. */
export function drawPaper(
  paper: Paper,
  fonts: PaperFonts,
  page: Page = 'roll',
): Promise<Uint8Array<ArrayBuffer>> {
  const layOut: LayOut = (measure) => layOutPaper(paper, measure, metrics);
  return drawRoll({ ...paper, title: paper.number, layOut }, fonts, page);
}

/** What to bring for a service, in the same manner. */
export function drawDocuments(
  paper: DocumentsPaper,
  fonts: PaperFonts,
  page: Page = 'roll',
): Promise<Uint8Array<ArrayBuffer>> {
  const layOut: LayOut = (measure) => layOutDocuments(paper, measure, metrics);
  return drawRoll({ ...paper, title: paper.service, layOut }, fonts, page);
}

type LayOut = (measure: Measure) => { readonly height: number; readonly marks: readonly Mark[] };

interface Roll extends Pick<Paper, 'language' | 'width'> {
  readonly title: string;
  readonly layOut: LayOut;
}

function drawRoll(paper: Roll, fonts: PaperFonts, page: Page): Promise<Uint8Array<ArrayBuffer>> {
  const document = new PDFDocument({
    autoFirstPage: false,
    font: '',
    info: { Title: paper.title, Producer: 'Talon', Creator: 'Talon' },
    lang: paper.language,
  });
  for (const name of ['text', 'strong', 'display'] as const) {
    const { file, parsed } = fonts[name];
    if (page === 'head') registerParsed(document, name, parsed);
    else document.registerFont(name, file);
  }
  const { height, marks } = paper.layOut(measureWith(document));
  const head = headWidth(paper.width) * pointsPerDot;
  const width = page === 'head' ? head : (paper.width / 25.4) * 72;
  document.addPage({ size: [width, height * pointsPerDot], margin: 0 });
  document.translate((width - head) / 2, 0).scale(pointsPerDot);
  for (const mark of marks) draw(document, mark);
  return bytesOf(document);
}

/** pdfkit takes a font that was read already as well as a file; its types know files only. */
export function registerParsed(document: Document, name: string, font: ParsedFont): void {
  document.registerFont(name, font as unknown as Uint8Array);
}

export function bytesOf(document: Document): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('error', reject);
    document.on('end', () => resolve(Uint8Array.from(Buffer.concat(chunks))));
    document.end();
  });
}
