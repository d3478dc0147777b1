import { waitText } from '@talon/shared/locale/format.ts';
import { moreDocuments } from '@talon/shared/locale/paper.ts';
import type { Face } from './paper-marks.ts';
import { lines, type Part, type Sheet, text } from './paper-sheet.ts';
import { type Column, fit, wrap } from './paper-text.ts';

const logoSize = 56;
/** Six dots a module of the usual link: what a phone reads off thermal paper at arm’s length. */
const qrSize = 224;
const mostDocuments = 6;

export const header: Part = (sheet, top) => {
  const { paper, measure, inner } = sheet;
  if (!paper.logo && paper.centre === '' && paper.address === '') return top;
  const name: Face = { font: 'display', size: sheet.narrow ? 25 : 28 };
  const street: Face = { font: 'text', size: 23 };
  const beside = paper.logo ? logoSize + 16 : 0;
  const most = inner.width - beside;
  const names = paper.centre === '' ? [] : wrap(paper.centre, name, most, measure);
  const streets = paper.address === '' ? [] : wrap(paper.address, street, most, measure);
  const widths = [
    ...names.map((line) => measure(line, name)),
    ...streets.map((line) => measure(line, street)),
  ];
  const block = Math.min(most, Math.max(0, ...widths));
  const x = inner.x + (inner.width - beside - block) / 2;
  const said = names.length * 32 + streets.length * 31;
  const height = paper.logo ? Math.max(logoSize, said) : said;
  if (paper.logo) {
    sheet.marks.push({ kind: 'logo', x, y: top + (height - logoSize) / 2, size: logoSize });
  }
  const column: Column = { x: x + beside, width: block, align: paper.logo ? 'left' : 'center' };
  const under = lines(sheet, names, name, column, { top, lineHeight: 32 });
  lines(sheet, streets, street, column, { top: under, lineHeight: 31 });
  const ruled = top + height + 22;
  sheet.marks.push({
    kind: 'rule',
    x: inner.x,
    width: inner.width,
    y: ruled,
    height: 4,
    dashed: false,
  });
  return ruled + 4;
};

/** White on black, as wide as the paper: nobody takes a copy for a second ticket. */
function copyMark(sheet: Sheet, top: number): number {
  const { inner, texts } = sheet;
  const frame = { x: inner.x, width: inner.width, y: top + 18, height: 52 };
  sheet.marks.push({ kind: 'frame', ...frame, radius: 10, line: null });
  const box = { top: frame.y + 9, lineHeight: 34, white: true };
  lines(sheet, [texts.copy], { font: 'strong', size: 28 }, inner, box);
  return frame.y + frame.height;
}

export const numberAndService: Part = (sheet, top) => {
  const { paper, measure, inner, texts } = sheet;
  const under = paper.copy ? copyMark(sheet, top) : top;
  let y = lines(sheet, [texts.yourTicket], { font: 'text', size: 27 }, inner, {
    top: under + 24,
    lineHeight: 27,
  });
  const wanted: Face = { font: 'display', size: 192, tracking: -0.03 };
  const number = fit(paper.number, wanted, inner.width, measure);
  const lineHeight = Math.round((number.size * 146) / 192);
  y = lines(sheet, [paper.number], number, inner, { top: y + 30, lineHeight });
  if (paper.service === '') return y;
  const service: Face = { font: 'strong', size: sheet.narrow ? 27 : 30 };
  y = text(sheet, paper.service, service, inner, { top: y + 32, lineHeight: 35.4 });
  if (paper.nextServices.length === 0) return y;
  const rest = `${texts.afterwards} ${paper.nextServices.join('; ')}`;
  return text(sheet, rest, { font: 'text', size: 24 }, inner, { top: y + 8, lineHeight: 30 });
};

/** Place and range, never a clock time: a minute that nobody can keep is not printed. */
export const facts: Part = (sheet, top) => {
  const { paper, measure, inner, texts } = sheet;
  const cells: { readonly label: string; readonly value: string }[] = [];
  if (paper.ahead !== null) cells.push({ label: texts.ahead, value: String(paper.ahead) });
  if (paper.wait !== null) {
    cells.push({ label: texts.waiting, value: waitText(paper.language, paper.wait) });
  }
  if (cells.length === 0) return top;
  const y = top + 24;
  const height = 109;
  sheet.marks.push({
    kind: 'frame',
    x: inner.x,
    width: inner.width,
    y,
    height,
    radius: 14,
    line: 4,
  });
  const width = inner.width / cells.length;
  cells.forEach((cell, i) => {
    const column: Column = { x: inner.x + i * width, width, align: 'center' };
    if (i > 0) sheet.marks.push({ kind: 'rule', x: column.x, y, width: 3, height, dashed: false });
    lines(sheet, [cell.label], { font: 'text', size: 21 }, column, { top: y + 18, lineHeight: 23 });
    const wanted: Face = { font: 'display', size: 40, tracking: -0.02 };
    const face = fit(cell.value, wanted, width - 20, measure);
    lines(sheet, [cell.value], face, column, { top: y + 51, lineHeight: 40 });
  });
  return y + height;
};

export const follow: Part = (sheet, top) => {
  const { paper, measure, inner, texts } = sheet;
  if (paper.link === '') return top;
  const y = top + 28;
  const strong: Face = { font: 'strong', size: 28 };
  const plain: Face = { font: 'text', size: 24 };
  if (sheet.narrow) {
    const x = inner.x + (inner.width - qrSize) / 2;
    sheet.marks.push({ kind: 'qr', text: paper.link, x, y, size: qrSize });
    const box = { top: y + qrSize + 16, lineHeight: 32.2 };
    const under = text(sheet, texts.followTitle, strong, inner, box);
    return text(sheet, texts.followText, plain, inner, { top: under + 6, lineHeight: 30.2 });
  }
  sheet.marks.push({ kind: 'qr', text: paper.link, x: inner.x, y, size: qrSize });
  const gap = 26;
  const width = inner.width - qrSize - gap;
  const column: Column = { x: inner.x + qrSize + gap, width, align: 'left' };
  const title = wrap(texts.followTitle, strong, width, measure);
  const said = wrap(texts.followText, plain, width, measure);
  const height = title.length * 32.2 + 10 + said.length * 30.2;
  const box = { top: y + (qrSize - height) / 2, lineHeight: 32.2 };
  const under = lines(sheet, title, strong, column, box);
  lines(sheet, said, plain, column, { top: under + 10, lineHeight: 30.2 });
  return y + qrSize;
};

export const documents: Part = (sheet, top) => {
  const { paper, inner, texts } = sheet;
  if (paper.documents.length === 0) return top;
  const ruled = top + 26;
  const rule = { x: inner.x, width: inner.width, y: ruled, height: 4 };
  sheet.marks.push({ kind: 'rule', ...rule, dashed: true });
  const left: Column = { ...inner, align: 'left' };
  let y = lines(sheet, [texts.prepare], { font: 'strong', size: 26 }, left, {
    top: ruled + 24,
    lineHeight: 35,
  });
  const face: Face = { font: 'text', size: 25 };
  const column: Column = { x: inner.x + 32, width: inner.width - 32, align: 'left' };
  const fits = paper.documents.length <= mostDocuments;
  const listed = fits ? paper.documents : paper.documents.slice(0, mostDocuments - 1);
  for (const document of listed) {
    const box = { x: inner.x + 2, y: y + 9, width: 16, height: 16 };
    sheet.marks.push({ kind: 'frame', ...box, radius: 0, line: 3 });
    y = text(sheet, document, face, column, { top: y, lineHeight: 34 });
  }
  if (fits) return y;
  const more = moreDocuments(paper.language, paper.documents.length - listed.length);
  return lines(sheet, [more], face, column, { top: y, lineHeight: 34 });
};

export const note: Part = (sheet, top) => {
  const face: Face = { font: 'text', size: 25 };
  const under = text(sheet, sheet.paper.note, face, sheet.inner, { top: top + 24, lineHeight: 33 });
  return sheet.paper.note === '' ? top : under;
};

function advice(sheet: Sheet, top: number): number {
  const { inner, texts, measure } = sheet;
  if (!sheet.paper.advice) return top;
  const strong: Face = { font: 'strong', size: sheet.narrow ? 24 : 26 };
  const listen = wrap(texts.listen, strong, inner.width - 32, measure);
  const y = top + 22;
  const height = 28 + listen.length * 31.2;
  const frame = { x: inner.x, width: inner.width, y, height };
  sheet.marks.push({ kind: 'frame', ...frame, radius: 10, line: null });
  lines(sheet, listen, strong, inner, { top: y + 14, lineHeight: 31.2, white: true });
  return y + height;
}

export const footer: Part = (sheet, top) => {
  const { paper, measure, inner, texts } = sheet;
  const face: Face = { font: 'text', size: 22 };
  const at = { top: advice(sheet, top) + 18, lineHeight: 29.7 };
  const phone = paper.phone === '' ? '' : `${texts.phone} ${paper.phone}`;
  const said = [paper.issued, paper.place, phone].filter((one) => one !== '');
  if (said.length === 0) return at.top + 4;
  if (sheet.narrow) return lines(sheet, said, face, inner, at) + 20;
  lines(sheet, [paper.issued], face, { ...inner, align: 'left' }, at);
  lines(sheet, [phone], face, { ...inner, align: 'right' }, at);
  const from = measure(paper.issued, face) + 20;
  const until = inner.width - measure(phone, face) - 20;
  const column: Column = { x: inner.x + from, width: until - from, align: 'center' };
  lines(sheet, [paper.place], fit(paper.place, face, column.width, measure), column, at);
  return at.top + at.lineHeight + 20;
};
