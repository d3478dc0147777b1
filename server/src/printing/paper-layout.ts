import type { RollWidth } from '@talon/shared/domain/settings/printing-settings.ts';
import { paperTexts } from '@talon/shared/locale/paper.ts';
import type { Paper } from './paper.ts';
import type { FaceMetrics, Mark, Measure } from './paper-marks.ts';
import { documents, facts, follow, footer, header, note, numberAndService } from './paper-parts.ts';
import type { Sheet } from './paper-sheet.ts';

/** Dots at 203 dpi that the head reaches, and what stays white at each side of them. */
const heads = {
  58: { width: 384, pad: 12 },
  80: { width: 576, pad: 28 },
} as const satisfies Record<RollWidth, { readonly width: number; readonly pad: number }>;

/** The printable width of a roll, dots. */
export function headWidth(roll: RollWidth): number {
  return heads[roll].width;
}

/** An empty roll of the paper's width. */
export function sheetOf(paper: Paper, measure: Measure, metrics: FaceMetrics): Sheet {
  const { width, pad } = heads[paper.width];
  return {
    paper,
    texts: paperTexts[paper.language],
    measure,
    metrics,
    marks: [],
    inner: { x: pad, width: width - 2 * pad, align: 'center' },
    narrow: paper.width === 58,
  };
}

/**
 * The ticket as marks in printer dots. The paper is cut where the text ends, so the height
 * follows from the content.
 */
export function layOutPaper(
  paper: Paper,
  measure: Measure,
  metrics: FaceMetrics,
): { readonly height: number; readonly marks: readonly Mark[] } {
  const sheet = sheetOf(paper, measure, metrics);
  const parts = [header, numberAndService, facts, follow, documents, note, footer];
  const height = parts.reduce((y, part) => part(sheet, y), 28);
  return { height: Math.ceil(height), marks: sheet.marks };
}
