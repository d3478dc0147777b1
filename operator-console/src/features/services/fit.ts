/** What the kiosk's row of a service has room for: `kiosk/src/features/services/services.css`. */
export const kioskRow = {
  /** px between the paddings, beside the square of the ticket. */
  width: 646,
  lineHeight: 1.16,
  size: 31,
  lines: 3,
  /** «Larger text»: rows are 1.18 times as large and may have more lines. */
  large: { size: 31 * 1.18, lines: 5 },
} as const;

/** Of a name set in the kiosk's font, as the browser measured it. */
export interface Measured {
  readonly lines: number;
  readonly largeLines: number;
  /** A single word is wider than the line. */
  readonly isCut: boolean;
}

export type Fit = 'fits' | 'too_long' | 'too_wide' | 'too_long_large';

export function fitOf({ lines, largeLines, isCut }: Measured): Fit {
  if (isCut) return 'too_wide';
  if (lines > kioskRow.lines) return 'too_long';
  return largeLines > kioskRow.large.lines ? 'too_long_large' : 'fits';
}
