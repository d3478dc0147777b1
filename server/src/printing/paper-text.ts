import type { Face, FaceMetrics, Mark, Measure } from './paper-marks.ts';

/**
 * Breaks at ordinary spaces only, so what a no-break space holds together stays together. A word
 * wider than the column keeps a line of its own.
 */
export function wrap(text: string, face: Face, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, face) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines;
}

/** The face made smaller until the text fits the width on one line. */
export function fit(text: string, face: Face, width: number, measure: Measure): Face {
  const taken = measure(text, face);
  return taken <= width ? face : { ...face, size: Math.floor((face.size * width) / taken) };
}

export interface Column {
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

/** Where the baseline falls in a line box, as a browser places it: half the leading above. */
function baselineIn(top: number, lineHeight: number, face: Face, metrics: FaceMetrics): number {
  const { ascent, descent } = metrics[face.font];
  return top + (lineHeight - (ascent + descent) * face.size) / 2 + ascent * face.size;
}

/** One line of text in a column, its box `lineHeight` dots high. */
export function lineMark(
  text: string,
  face: Face,
  at: { readonly top: number; readonly lineHeight: number; readonly white?: boolean } & Column,
  measure: Measure,
  metrics: FaceMetrics,
): Mark {
  const rest = at.width - measure(text, face);
  const shift = { left: 0, center: rest / 2, right: rest }[at.align];
  return {
    kind: 'text',
    text,
    font: face.font,
    size: face.size,
    x: at.x + shift,
    baseline: baselineIn(at.top, at.lineHeight, face, metrics),
    tracking: (face.tracking ?? 0) * face.size,
    white: at.white ?? false,
  };
}
