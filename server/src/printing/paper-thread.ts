import { serveThread } from '../threads/serve.ts';
import { drawBitmap } from './draw-bitmap.ts';
import { drawDocuments, drawPaper, readPaperFonts } from './draw-paper.ts';
import { drawEmulated } from './emulator/draw-emulated.ts';
import type { Paper } from './paper.ts';
import { headWidth } from './paper-layout.ts';
import { pngOf } from './png.ts';
import type { PaperQuestion } from './print-thread.ts';
import type { Bitmap } from './printer/bitmap.ts';
import { listText } from './printer/list-text.ts';
import { rasterData } from './printer/raster-data.ts';
import { textData } from './printer/text-data.ts';

const fonts = readPaperFonts();

function draw(asked: PaperQuestion): Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer> {
  switch (asked.kind) {
    case 'pdf':
      return drawPaper(asked.paper, fonts);
    case 'documents':
      return drawDocuments(asked.paper, fonts);
    case 'list':
      return asked.printer.mode === 'text' ? listText(asked.paper, asked.printer) : drawList(asked);
    case 'png':
      return drawPng(asked.paper);
    case 'data':
      return asked.printer.mode === 'text'
        ? textData(asked.paper, asked.printer)
        : drawRaster(asked);
    case 'emulated':
      return drawEmulated(asked.paper, fonts);
    default:
      return asked satisfies never;
  }
}

/** As the head prints it: in black, white and nothing between. */
async function drawPng(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const bitmap = await bitmapOf(paper);
  return pngOf(bitmap);
}

async function bitmapOf(paper: Paper): Promise<Bitmap> {
  return drawBitmap(await drawPaper(paper, fonts, 'head'), headWidth(paper.width));
}

async function drawRaster({
  paper,
  printer,
}: Extract<PaperQuestion, { kind: 'data' }>): Promise<Uint8Array<ArrayBuffer>> {
  return rasterData(await bitmapOf(paper), printer.cutter);
}

async function drawList({
  paper,
  printer,
}: Extract<PaperQuestion, { kind: 'list' }>): Promise<Uint8Array<ArrayBuffer>> {
  const head = await drawDocuments(paper, fonts, 'head');
  return rasterData(await drawBitmap(head, headWidth(paper.width)), printer.cutter);
}

serveThread<PaperQuestion, Uint8Array<ArrayBuffer>>(async (asked) => {
  const answer = await draw(asked);
  return { answer, transfer: [answer.buffer] };
});
