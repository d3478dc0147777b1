import { cellText } from './cell-text.ts';
import type { DocumentCell, DocumentColumn, ReportDocument } from './document.ts';

export interface PaperColumn extends DocumentColumn {
  readonly wide: number;
}

/** A report as its page has room for it. */
export interface Paper extends ReportDocument {
  readonly columns: readonly PaperColumn[];
  /** The sums of the columns that stand in no table: «Walk to the window 1:30». */
  readonly facts: readonly string[];
}

export function onPaper(document: ReportDocument): Paper {
  const { language, columns, rows, total } = document;
  const isDrawn = (_: unknown, index: number): boolean => columns[index]?.wide !== null;
  const drawn = (cells: readonly DocumentCell[]) => cells.filter(isDrawn);
  const facts = columns.flatMap(({ title, kind, wide }, index) =>
    wide === null && total !== null
      ? [`${title} ${cellText(language, kind, total[index] ?? null)}`]
      : [],
  );
  return {
    ...document,
    columns: columns.flatMap(({ wide, ...column }) => (wide === null ? [] : [{ ...column, wide }])),
    rows: rows.map(drawn),
    total: total && drawn(total),
    facts,
  };
}
