import type { PaperTexts } from '@talon/shared/locale/paper.ts';
import type { Paper } from './paper.ts';
import type { Face, FaceMetrics, Mark, Measure } from './paper-marks.ts';
import { type Column, lineMark, wrap } from './paper-text.ts';

/** A paper while it is laid out, from the top down. */
export interface Sheet {
  readonly paper: Paper;
  readonly texts: PaperTexts;
  readonly measure: Measure;
  readonly metrics: FaceMetrics;
  readonly marks: Mark[];
  /** Between the white at both sides. */
  readonly inner: Column;
  /** A roll of 58 mm: what stands side by side on 80 stands one under another. */
  readonly narrow: boolean;
}

/** One part of the paper from `top` down; answers with its bottom, `top` when it says nothing. */
export type Part = (sheet: Sheet, top: number) => number;

interface Box {
  readonly top: number;
  readonly lineHeight: number;
  readonly white?: boolean;
}

/** Lines one under another; answers with the bottom of the last. */
export function lines(
  sheet: Sheet,
  texts: readonly string[],
  face: Face,
  column: Column,
  box: Box,
): number {
  const { measure, metrics } = sheet;
  texts.forEach((text, i) => {
    const at = { ...column, ...box, top: box.top + i * box.lineHeight };
    sheet.marks.push(lineMark(text, face, at, measure, metrics));
  });
  return box.top + texts.length * box.lineHeight;
}

/** A text broken into the lines of its column; answers with its bottom, `top` when it is empty. */
export function text(sheet: Sheet, said: string, face: Face, column: Column, box: Box): number {
  if (said === '') return box.top;
  return lines(sheet, wrap(said, face, column.width, sheet.measure), face, column, box);
}
