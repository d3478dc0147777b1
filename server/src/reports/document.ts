import type { Language } from '@talon/shared/locale/languages.ts';

/** Seconds are drawn as m:ss, shares as percent, both kept as numbers in a spreadsheet. */
export type ColumnKind = 'text' | 'count' | 'seconds' | 'share' | 'decimal';

export interface DocumentColumn {
  readonly title: string;
  readonly kind: ColumnKind;
  /** Part of the width of the page; null: paper has room for its sum alone, below the table. */
  readonly wide: number | null;
}

/** null: nothing to be told, e.g. a mean of nobody. */
export type DocumentCell = string | number | null;

/** One report as any of its files holds it. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  /** Centre, period, comparison, filters, when it was made. */
  readonly lines: readonly string[];
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly (readonly DocumentCell[])[];
  readonly total: readonly DocumentCell[] | null;
  /** What the words mean. */
  readonly notes: readonly string[];
}
