import PDFDocument from 'pdfkit';
import { encode } from 'uqr';
import { drawGrey } from '../draw-bitmap.ts';
import { bytesOf, type PaperFonts, registerParsed } from '../draw-paper.ts';
import { encodePng, pngOf } from '../png.ts';
import type { Bitmap } from '../printer/bitmap.ts';
import type { EmulatedPaper, PaperItem } from './emulated-paper.ts';

type Document = InstanceType<typeof PDFDocument>;

/** The cell of font A, dots. */
const cell = { width: 12, height: 24 };
const leading = 6;
const margin = 20;

/** A picture of the paper, one pixel a dot: its own letters are drawn in Inter on the cells. */
export async function drawEmulated(
  paper: EmulatedPaper,
  fonts: PaperFonts,
): Promise<Uint8Array<ArrayBuffer>> {
  const width = paper.width + 2 * margin;
  const height = paper.items.reduce((sum, item) => sum + heightOf(item), 2 * margin);
  const document = new PDFDocument({ autoFirstPage: false, font: '' });
  registerParsed(document, 'text', fonts.text.parsed);
  registerParsed(document, 'strong', fonts.strong.parsed);
  document.addPage({ size: [width, height], margin: 0 });
  let y = margin;
  for (const item of paper.items) {
    drawItem(document, item, { y, width: paper.width });
    y += heightOf(item);
  }
  const pdf = await bytesOf(document);
  const { data } = await drawGrey(pdf, () => ({ width, height }));
  return encodePng(data, width, height);
}

function heightOf(item: PaperItem): number {
  switch (item.kind) {
    case 'line':
      return cell.height * Math.max(...item.runs.map(({ high }) => high)) + leading;
    case 'picture':
      return item.bitmap.height;
    case 'qr':
      return encode(item.text, { ecc: 'M', border: 0 }).size * item.module + leading;
    case 'feed':
      return item.dots;
    default:
      return item satisfies never;
  }
}

interface At {
  readonly y: number;
  /** Of the head, dots. */
  readonly width: number;
}

function drawItem(document: Document, item: PaperItem, at: At): void {
  switch (item.kind) {
    case 'line':
      drawLine(document, item, at);
      break;
    case 'picture':
      drawPicture(document, item.bitmap, at);
      break;
    case 'qr':
      drawCode(document, item, at);
      break;
    case 'feed':
      break;
    default:
      item satisfies never;
  }
}

function leftOf(align: 'left' | 'center' | 'right', taken: number, width: number): number {
  const rest = width - taken;
  return margin + { left: 0, center: rest / 2, right: rest }[align];
}

function drawLine(
  document: Document,
  { runs, align }: Extract<PaperItem, { kind: 'line' }>,
  { y, width }: At,
): void {
  const taken = runs.reduce((sum, { text, wide }) => sum + text.length * wide * cell.width, 0);
  let x = leftOf(align, taken, width);
  for (const { text, wide, high, bold, invert } of runs) {
    const box = { width: wide * cell.width, height: high * cell.height };
    if (invert) document.rect(x, y, box.width * text.length, box.height).fill('black');
    document
      .font(bold ? 'strong' : 'text')
      .fontSize(20)
      .fillColor(invert ? 'white' : 'black');
    for (const letter of text) {
      const own = document.widthOfString(letter);
      document
        .save()
        .translate(x, y)
        .scale(wide * Math.min(1, 11.5 / own), high);
      const inset = Math.max(0, (cell.width - own) / 2);
      document.text(letter, inset, 19, { lineBreak: false, baseline: 'alphabetic' }).restore();
      x += box.width;
    }
  }
}

function drawPicture(document: Document, bitmap: Bitmap, { y }: At): void {
  const png = Buffer.from(pngOf(bitmap));
  document.image(png, margin, y, { width: bitmap.width, height: bitmap.height });
}

function drawCode(
  document: Document,
  { text, module, align }: Extract<PaperItem, { kind: 'qr' }>,
  { y, width }: At,
): void {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const left = leftOf(align, size * module, width);
  data.forEach((row, line) => {
    row.forEach((dark, column) => {
      if (dark) document.rect(left + column * module, y + line * module, module, module);
    });
  });
  document.fill('black');
}
