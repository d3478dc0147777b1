import { serveThread } from '../threads/serve.ts';
import { drawPaper, readPaperFonts } from './draw-paper.ts';
import type { Paper } from './paper.ts';

const fonts = readPaperFonts();

serveThread<Paper, Uint8Array<ArrayBuffer>>(async (paper) => {
  const pdf = await drawPaper(paper, fonts);
  return { answer: pdf, transfer: [pdf.buffer] };
});
