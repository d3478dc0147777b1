import { documentsPaperTexts } from '@talon/shared/locale/documents-paper.ts';
import type { Paper } from './paper.ts';
import { sheetOf } from './paper-layout.ts';
import type { Face, FaceMetrics, Mark, Measure } from './paper-marks.ts';
import { footer, header } from './paper-parts.ts';
import { lines, type Part, type Sheet, text } from './paper-sheet.ts';
import type { Column } from './paper-text.ts';

/** What to bring for a service, to take home. Head and foot are those of the centre's ticket. */
export interface DocumentsPaper
  extends Pick<
    Paper,
    'language' | 'width' | 'logo' | 'centre' | 'address' | 'phone' | 'issued' | 'place'
  > {
  readonly service: string;
  readonly documents: readonly string[];
  /** Like the term and the fee: empty = the centre does not say. */
  readonly applicant: string;
  readonly term: string;
  readonly fee: string;
}

type DocumentsPart = (sheet: Sheet, paper: DocumentsPaper, top: number) => number;

const title: DocumentsPart = (sheet, { language, service }, top) => {
  const { inner } = sheet;
  const texts = documentsPaperTexts[language];
  const left: Column = { ...inner, align: 'left' };
  const box = { top: top + 24, lineHeight: 32 };
  const under = lines(sheet, [texts.title], { font: 'text', size: 25 }, left, box);
  const face: Face = { font: 'display', size: sheet.narrow ? 29 : 34 };
  return text(sheet, service, face, left, { top: under + 6, lineHeight: 41 });
};

/** A box to tick before each. */
const list: DocumentsPart = (sheet, { language, documents }, top) => {
  const { inner } = sheet;
  const face: Face = { font: 'text', size: 26 };
  const column: Column = { x: inner.x + 40, width: inner.width - 40, align: 'left' };
  let y = rule(sheet, top + 20);
  if (documents.length === 0) {
    const left: Column = { ...inner, align: 'left' };
    return text(sheet, documentsPaperTexts[language].none, face, left, { top: y, lineHeight: 34 });
  }
  for (const document of documents) {
    const box = { x: inner.x + 2, y: y + 6, width: 22, height: 22 };
    sheet.marks.push({ kind: 'frame', ...box, radius: 3, line: 3 });
    y = text(sheet, document, face, column, { top: y, lineHeight: 34 }) + 10;
  }
  return y - 10;
};

const facts: DocumentsPart = (sheet, paper, top) => {
  const texts = documentsPaperTexts[paper.language];
  const said = [
    [texts.applicant, paper.applicant],
    [texts.term, paper.term],
    [texts.fee, paper.fee],
  ].filter(([, value]) => value !== '');
  if (said.length === 0) return top;
  const left: Column = { ...sheet.inner, align: 'left' };
  let y = rule(sheet, top + 20);
  for (const [name = '', value = ''] of said) {
    const box = { top: y, lineHeight: 28 };
    const under = lines(sheet, [name], { font: 'text', size: 22 }, left, box);
    y = text(sheet, value, { font: 'strong', size: 26 }, left, { top: under, lineHeight: 33 }) + 10;
  }
  return y - 10;
};

/** A dashed line; answers with where the text below it begins. */
function rule(sheet: Sheet, y: number): number {
  const { x, width } = sheet.inner;
  sheet.marks.push({ kind: 'rule', x, width, y, height: 4, dashed: true });
  return y + 20;
}

const noTicket: DocumentsPart = (sheet, { language }, top) => {
  const said = documentsPaperTexts[language].noTicket;
  const y = rule(sheet, top + 20);
  return text(sheet, said, { font: 'text', size: 24 }, sheet.inner, { top: y, lineHeight: 31 });
};

/** The ticket's own fields stay empty: head and foot say nothing of them. */
function asPaper(paper: DocumentsPaper): Paper {
  return {
    ...paper,
    copy: false,
    number: '',
    nextServices: [],
    ahead: null,
    wait: null,
    link: '',
    advice: false,
    note: '',
  };
}

/** The list as marks in printer dots, as long as it is. */
export function layOutDocuments(
  paper: DocumentsPaper,
  measure: Measure,
  metrics: FaceMetrics,
): { readonly height: number; readonly marks: readonly Mark[] } {
  const sheet = sheetOf(asPaper(paper), measure, metrics);
  const of =
    (part: DocumentsPart): Part =>
    (on, top) =>
      part(on, paper, top);
  const parts = [header, of(title), of(list), of(facts), of(noTicket), footer];
  const height = parts.reduce((y, part) => part(sheet, y), 28);
  return { height: Math.ceil(height), marks: sheet.marks };
}
