/** What the ticket's own live view says of the windows. */
interface Serving {
  readonly state: string;
  readonly servedBy: readonly number[];
}

/** A ticket waits and no window serves it. Before the live view is there nothing is claimed. */
export function isUnserved(view: Serving | null): boolean {
  return view !== null && view.state === 'waiting' && view.servedBy.length === 0;
}

/** Wider than this the numbers do not fit beside the wait: their count is said instead. */
export const widestRanges = 6;

/** Widths in em of the display face at this tracking: the widest letter М, and a tabular digit. */
const letterEm = 0.915;
const digitEm = 0.585;

/** Size of a ticket number in px that fills `width` px, at most `most` (М045 is 2.67 em). */
export function numberSize(number: string, width: number, most: number): number {
  const digits = number.replace(/\D/g, '').length;
  const em = letterEm * (number.length - digits) + digitEm * digits;
  return Math.min(most, Math.floor(width / em));
}
