import type { Language } from '@talon/shared/locale/languages.ts';
import { stringify } from 'csv-stringify/sync';
import { cellText } from './cell-text.ts';
import type { ColumnKind, DocumentCell, ReportDocument } from './document.ts';

/** What spreadsheets of that language take for a column's end and a decimal's mark. */
const marks = {
  uk: { delimiter: ';', decimal: ',' },
  ru: { delimiter: ';', decimal: ',' },
  en: { delimiter: ',', decimal: '.' },
} as const satisfies Record<Language, { readonly delimiter: string; readonly decimal: string }>;

/** Counts without blanks and shares as plain percent: figures to be counted with. */
function csvCell(language: Language, kind: ColumnKind, cell: DocumentCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string' || kind === 'seconds') return cellText(language, kind, cell);
  const number = kind === 'share' ? Math.round(cell * 1000) / 10 : cell;
  return String(number).replace('.', marks[language].decimal);
}

/** The report as a table that a spreadsheet opens; no text of it can be taken for a formula. */
export function csvFile({
  language,
  title,
  lines,
  columns,
  rows,
  total,
  notes,
}: ReportDocument): Buffer {
  const head = columns.map(({ title: name, kind }) => (kind === 'share' ? `${name}, %` : name));
  const cells = [...rows, ...(total === null ? [] : [total])].map((row) =>
    columns.map(({ kind }, index) => csvCell(language, kind, row[index] ?? null)),
  );
  const above = [[title], ...lines.map((line) => [line]), []];
  const below = [[], ...notes.map((note) => [note])];
  const text = stringify([...above, head, ...cells, ...below], {
    bom: true,
    delimiter: marks[language].delimiter,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  return Buffer.from(text, 'utf8');
}
