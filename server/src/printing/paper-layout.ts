import { waitText } from '@talon/shared/locale/format.ts';
import { moreDocuments, paperTexts } from '@talon/shared/locale/paper.ts';
import type { Paper } from './paper.ts';
import type { Face, FaceMetrics, Mark, Measure } from './paper-marks.ts';
import { type Column, fit, lineMark, wrap } from './paper-text.ts';

/** The printable width of 80 mm paper at 203 dpi. */
export const paperWidth = 576;
const pad = 28;
const inner: Column = { x: pad, width: paperWidth - 2 * pad, align: 'center' };
const left: Column = { ...inner, align: 'left' };
const logoSize = 56;
const qrSize = 212;
const mostDocuments = 6;

interface Sheet {
  readonly paper: Paper;
  readonly measure: Measure;
  readonly metrics: FaceMetrics;
  readonly marks: Mark[];
}

/** Lines one under another; answers with the bottom of the last. */
function lines(
  sheet: Sheet,
  texts: readonly string[],
  face: Face,
  column: Column,
  box: { readonly top: number; readonly lineHeight: number; readonly white?: boolean },
): number {
  const { measure, metrics } = sheet;
  texts.forEach((text, i) => {
    const at = { ...column, ...box, top: box.top + i * box.lineHeight };
    sheet.marks.push(lineMark(text, face, at, measure, metrics));
  });
  return box.top + texts.length * box.lineHeight;
}

function header(sheet: Sheet, top: number): number {
  const { paper, measure } = sheet;
  const name: Face = { font: 'display', size: 28 };
  const street: Face = { font: 'text', size: 23 };
  const gap = 16;
  const most = inner.width - logoSize - gap;
  const names = wrap(paper.centre, name, most, measure);
  const streets = wrap(paper.address, street, most, measure);
  const widths = [
    ...names.map((text) => measure(text, name)),
    ...streets.map((text) => measure(text, street)),
  ];
  const block = Math.max(...widths);
  const x = pad + (inner.width - logoSize - gap - block) / 2;
  const height = Math.max(logoSize, names.length * 32 + streets.length * 31);
  sheet.marks.push({ kind: 'logo', x, y: top + (height - logoSize) / 2, size: logoSize });
  const column: Column = { x: x + logoSize + gap, width: block, align: 'left' };
  const under = lines(sheet, names, name, column, { top, lineHeight: 32 });
  lines(sheet, streets, street, column, { top: under, lineHeight: 31 });
  const ruled = top + height + 22;
  sheet.marks.push({ kind: 'rule', ...inner, y: ruled, height: 4, dashed: false });
  return ruled + 4;
}

function numberAndService(sheet: Sheet, top: number): number {
  const { paper, measure } = sheet;
  const texts = paperTexts[paper.language];
  let y = lines(sheet, [texts.yourTicket], { font: 'text', size: 27 }, inner, {
    top: top + 24,
    lineHeight: 27,
  });
  const number = fit(
    paper.number,
    { font: 'display', size: 192, tracking: -0.03 },
    inner.width,
    measure,
  );
  y = lines(sheet, [paper.number], number, inner, { top: y + 30, lineHeight: 146 });
  const service: Face = { font: 'strong', size: 30 };
  const wrapped = wrap(paper.service, service, inner.width, measure);
  y = lines(sheet, wrapped, service, inner, { top: y + 32, lineHeight: 35.4 });
  if (paper.nextServices.length === 0) return y;
  const then: Face = { font: 'text', size: 24 };
  const rest = wrap(
    `${texts.afterwards} ${paper.nextServices.join('; ')}`,
    then,
    inner.width,
    measure,
  );
  return lines(sheet, rest, then, inner, { top: y + 8, lineHeight: 30 });
}

/** Place and range, never a clock time: a minute that nobody can keep is not printed. */
function facts(sheet: Sheet, top: number): number {
  const { paper, measure } = sheet;
  if (paper.ahead === null) return top;
  const texts = paperTexts[paper.language];
  const cells = [{ label: texts.ahead, value: String(paper.ahead) }];
  if (paper.wait !== null)
    cells.push({ label: texts.waiting, value: waitText(paper.language, paper.wait) });
  const y = top + 24;
  const height = 109;
  sheet.marks.push({ kind: 'frame', ...inner, y, height, radius: 14, line: 4 });
  const width = inner.width / cells.length;
  cells.forEach((cell, i) => {
    const column: Column = { x: pad + i * width, width, align: 'center' };
    if (i > 0) sheet.marks.push({ kind: 'rule', x: column.x, y, width: 3, height, dashed: false });
    lines(sheet, [cell.label], { font: 'text', size: 21 }, column, {
      top: y + 18,
      lineHeight: 23,
    });
    const face = fit(
      cell.value,
      { font: 'display', size: 40, tracking: -0.02 },
      width - 20,
      measure,
    );
    lines(sheet, [cell.value], face, column, { top: y + 51, lineHeight: 40 });
  });
  return y + height;
}

function follow(sheet: Sheet, top: number): number {
  const { paper, measure } = sheet;
  const texts = paperTexts[paper.language];
  const y = top + 28;
  sheet.marks.push({ kind: 'qr', text: paper.link, x: pad, y, size: qrSize });
  const gap = 26;
  const width = inner.width - qrSize - gap;
  const column: Column = { x: pad + qrSize + gap, width, align: 'left' };
  const strong: Face = { font: 'strong', size: 28 };
  const plain: Face = { font: 'text', size: 24 };
  const title = wrap(texts.followTitle, strong, width, measure);
  const text = wrap(texts.followText, plain, width, measure);
  const height = title.length * 32.2 + 10 + text.length * 30.2;
  const under = lines(sheet, title, strong, column, {
    top: y + (qrSize - height) / 2,
    lineHeight: 32.2,
  });
  lines(sheet, text, plain, column, { top: under + 10, lineHeight: 30.2 });
  return y + qrSize;
}

function documents(sheet: Sheet, top: number): number {
  const { paper, measure } = sheet;
  if (paper.documents.length === 0) return top;
  const ruled = top + 26;
  sheet.marks.push({ kind: 'rule', ...inner, y: ruled, height: 4, dashed: true });
  const title = paperTexts[paper.language].prepare;
  let y = lines(sheet, [title], { font: 'strong', size: 26 }, left, {
    top: ruled + 24,
    lineHeight: 35,
  });
  const face: Face = { font: 'text', size: 25 };
  const column: Column = { x: pad + 32, width: inner.width - 32, align: 'left' };
  const fits = paper.documents.length <= mostDocuments;
  const listed = fits ? paper.documents : paper.documents.slice(0, mostDocuments - 1);
  for (const document of listed) {
    sheet.marks.push({
      kind: 'frame',
      x: pad + 2,
      y: y + 9,
      width: 16,
      height: 16,
      radius: 0,
      line: 3,
    });
    const wrapped = wrap(document, face, column.width, measure);
    y = lines(sheet, wrapped, face, column, { top: y, lineHeight: 34 });
  }
  if (fits) return y;
  const more = moreDocuments(paper.language, paper.documents.length - listed.length);
  return lines(sheet, [more], face, column, { top: y, lineHeight: 34 });
}

function footer(sheet: Sheet, top: number): number {
  const { paper, measure } = sheet;
  const texts = paperTexts[paper.language];
  const strong: Face = { font: 'strong', size: 26 };
  const listen = wrap(texts.listen, strong, inner.width - 32, measure);
  const y = top + 22;
  const height = 28 + listen.length * 31.2;
  sheet.marks.push({ kind: 'frame', ...inner, y, height, radius: 10, line: null });
  lines(sheet, listen, strong, inner, { top: y + 14, lineHeight: 31.2, white: true });
  const face: Face = { font: 'text', size: 22 };
  const at = { top: y + height + 18, lineHeight: 29.7 };
  const phone = paper.phone === '' ? '' : `${texts.phone} ${paper.phone}`;
  lines(sheet, [paper.issued], face, left, at);
  lines(sheet, [phone], face, { ...inner, align: 'right' }, at);
  const from = measure(paper.issued, face) + 20;
  const until = inner.width - measure(phone, face) - 20;
  const column: Column = { x: pad + from, width: until - from, align: 'center' };
  lines(sheet, [paper.place], fit(paper.place, face, column.width, measure), column, at);
  return at.top + at.lineHeight + 20;
}

/**
 * The 80 mm ticket as marks in printer dots. The paper is cut where the text ends, so the height
 * follows from the content.
 */
export function layOutPaper(
  paper: Paper,
  measure: Measure,
  metrics: FaceMetrics,
): { readonly height: number; readonly marks: readonly Mark[] } {
  const sheet: Sheet = { paper, measure, metrics, marks: [] };
  const parts = [header, numberAndService, facts, follow, documents, footer];
  const height = parts.reduce((y, part) => part(sheet, y), pad);
  return { height: Math.ceil(height), marks: sheet.marks };
}
