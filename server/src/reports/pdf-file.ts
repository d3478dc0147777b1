import { createRequire } from 'node:module';
import { reportsTexts } from '@talon/shared/locale/reports/texts.ts';
import PDFDocument from 'pdfkit';
import { cellText } from './cell-text.ts';
import type { DocumentCell, ReportDocument } from './document.ts';
import { onPaper, type Paper, type PaperColumn } from './paper.ts';

type Pdf = InstanceType<typeof PDFDocument>;

/** Whole TrueType files: the web's subsets print boxes for ґ, є, і and ї. */
const fonts = {
  text: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  strong: '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf',
} as const;

const margin = 40;
const rowHeight = 20;
const padding = 5;
const ink = '#0e1b25';
const faint = '#586671';
const rule = '#b9c0c4';

/** The report on A4, lying: its head, the table with its head on every page, what words mean. */
export function pdfFile(document: ReportDocument): Promise<Buffer> {
  const require = createRequire(import.meta.url);
  const pdf = new PDFDocument({
    ...{ size: 'A4', layout: 'landscape', margin, bufferPages: true, lang: document.language },
    info: { Title: document.title, Creator: 'Talon' },
  });
  pdf.registerFont('text', require.resolve(fonts.text));
  pdf.registerFont('strong', require.resolve(fonts.strong));
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  drawHead(pdf, document);
  const paper = onPaper(document);
  drawTable(pdf, paper);
  drawNotes(pdf, paper);
  drawFeet(pdf, document);
  pdf.end();
  return done;
}

function drawHead(pdf: Pdf, { title, lines }: ReportDocument): void {
  pdf.font('strong').fontSize(17).fillColor(ink).text(title);
  pdf.moveDown(0.3).font('text').fontSize(9.5).fillColor(faint);
  for (const line of lines) pdf.text(line);
  pdf.moveDown(0.8);
}

const bottomOf = (pdf: Pdf): number => pdf.page.height - margin - 18;

interface Drawn {
  readonly font: 'text' | 'strong';
  readonly size: number;
  readonly colour: string;
}

/** Parts of the width; a word of a head that does not fit in its own takes from the widest. */
function widthsOf(pdf: Pdf, columns: readonly PaperColumn[], width: number): readonly number[] {
  const all = columns.reduce((sum, { wide }) => sum + wide, 0);
  pdf.font(headLook.font).fontSize(headLook.size);
  const widths = columns.map(({ title, wide }) => {
    // What is joined by a space that does not break is one word.
    const words = title.split(' ').map((word) => pdf.widthOfString(word));
    return Math.max((wide / all) * width, Math.ceil(Math.max(...words)) + 2 * padding);
  });
  const over = widths.reduce((sum, one) => sum + one, 0) - width;
  const widest = widths.indexOf(Math.max(...widths));
  return widths.map((one, index) => (index === widest ? one - over : one));
}

function drawTable(pdf: Pdf, { language, columns, rows, total }: Paper): void {
  const width = pdf.page.width - 2 * margin;
  const widths = widthsOf(pdf, columns, width);
  const places = widths.map((one, index) => {
    const before = widths.slice(0, index).reduce((sum, each) => sum + each, 0);
    return { x: margin + before, width: one };
  });
  const drawRow = (texts: readonly string[], drawn: Drawn): void => {
    pdf.font(drawn.font).fontSize(drawn.size);
    const room = (index: number) => (places[index]?.width ?? 0) - 2 * padding;
    const heights = texts.map((text, index) => pdf.heightOfString(text, { width: room(index) }));
    const height = Math.max(rowHeight, ...heights.map((one) => one + 2 * padding - 2));
    if (pdf.y + height > bottomOf(pdf)) {
      pdf.addPage();
      drawRow(
        columns.map(({ title }) => title),
        headLook,
      );
      pdf.font(drawn.font).fontSize(drawn.size);
    }
    const { y } = pdf;
    for (const [index, text] of texts.entries()) {
      const x = (places[index]?.x ?? margin) + padding;
      const align = columns[index]?.kind === 'text' ? 'left' : 'right';
      pdf.fillColor(drawn.colour).text(text, x, y + padding, { width: room(index), align });
    }
    pdf.moveTo(margin, y + height).lineTo(margin + width, y + height);
    pdf.lineWidth(0.5).strokeColor(rule).stroke();
    pdf.x = margin;
    pdf.y = y + height;
  };
  const textsOf = (cells: readonly DocumentCell[]) =>
    columns.map(({ kind }, index) => cellText(language, kind, cells[index] ?? null));
  drawRow(
    columns.map(({ title }) => title),
    headLook,
  );
  for (const row of rows) drawRow(textsOf(row), { font: 'text', size: 9, colour: ink });
  if (total !== null) drawRow(textsOf(total), { font: 'strong', size: 9, colour: ink });
}

const headLook: Drawn = { font: 'strong', size: 8.5, colour: faint };

function drawNotes(pdf: Pdf, { facts, notes }: Paper): void {
  const width = pdf.page.width - 2 * margin;
  pdf.moveDown(1).font('text').fontSize(9).fillColor(ink);
  if (facts.length > 0) pdf.text(facts.join('  ·  '), margin, pdf.y, { width }).moveDown(0.6);
  pdf.fontSize(8).fillColor(faint);
  for (const note of notes) {
    if (pdf.y + pdf.heightOfString(note, { width }) > bottomOf(pdf)) pdf.addPage();
    pdf.text(note, margin, pdf.y, { width });
  }
}

/** «сторінка 2 з 3» under each page, once their number is known. */
function drawFeet(pdf: Pdf, { language, title }: ReportDocument): void {
  const { page: pageOf } = reportsTexts[language].paper;
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    const y = pdf.page.height - margin;
    // The foot stands in the margin, where a text would otherwise open another page.
    pdf.page.margins.bottom = 0;
    const width = pdf.page.width - 2 * margin;
    pdf.font('text').fontSize(8).fillColor(faint);
    pdf.text(title, margin, y, { width, align: 'left', lineBreak: false });
    pdf.text(pageOf(page + 1, count), margin, y, { width, align: 'right', lineBreak: false });
    pdf.page.margins.bottom = margin;
  }
}
