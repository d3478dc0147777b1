import writeXlsxFile, { type Row } from 'write-excel-file/node';
import type { ColumnKind, DocumentCell, ReportDocument } from './document.ts';

const formats = {
  text: null,
  count: '#,##0',
  seconds: '[m]:ss',
  share: '0%',
  decimal: '0.00',
} as const satisfies Record<ColumnKind, string | null>;

const secondsADay = 86_400;
/** Of a column that paper has no room for. */
const usualWide = 0.09;

function xlsxCell(kind: ColumnKind, cell: DocumentCell, isBold: boolean): Row[number] {
  const weight = isBold ? ({ fontWeight: 'bold' } as const) : {};
  if (cell === null) return null;
  if (typeof cell === 'string') return { type: String, value: cell, ...weight };
  // A spreadsheet counts time in days.
  const value = kind === 'seconds' ? cell / secondsADay : cell;
  const format = formats[kind];
  return { type: Number, value, ...(format === null ? {} : { format }), ...weight };
}

/** Excel takes no more letters, and none of those it writes formulas with. */
const longestName = 31;

export function sheetName(title: string): string {
  const plain = title.replace(/[[\]:*?/\\]+/g, ' ').replace(/\s+/g, ' ');
  return plain.slice(0, longestName).trim();
}

/** The report as a workbook: numbers stay numbers, spans are times, texts are never formulas. */
export async function xlsxFile(document: ReportDocument): Promise<Buffer> {
  const { title, lines, columns, rows, total, notes } = document;
  const line = (value: string, bold = false): Row => [
    { type: String, value, ...(bold ? { fontWeight: 'bold' } : {}) },
  ];
  const head: Row = columns.map(({ title: value, kind }) => ({
    ...{ type: String, value, fontWeight: 'bold', bottomBorderStyle: 'thin' },
    ...(kind === 'text' ? {} : { align: 'right' }),
  }));
  const body = rows.map((row) =>
    columns.map(({ kind }, index) => xlsxCell(kind, row[index] ?? null, false)),
  );
  const sum = total && columns.map(({ kind }, index) => xlsxCell(kind, total[index] ?? null, true));
  const above = [line(title, true), ...lines.map((one) => line(one)), []];
  const below = [[], ...notes.map((note) => line(note))];
  const file = writeXlsxFile([...above, head, ...body, ...(sum === null ? [] : [sum]), ...below], {
    columns: columns.map(({ wide }) => ({ width: Math.round((wide ?? usualWide) * 120) })),
    sheet: sheetName(title),
    stickyRowsCount: above.length + 1,
  });
  return file.toBuffer();
}
