/** A scanner types faster than anybody: longer than this between two keys is a person, ms. */
export const quickMs = 60;
/** Fewer quick keys before Enter may be a person's as well. */
const fewestKeys = 6;

/** What was typed quickly so far. Times in ms of one clock. */
export interface Typed {
  readonly text: string;
  readonly at: number;
}

export const nothingTyped: Typed = { text: '', at: Number.NEGATIVE_INFINITY };

/** The next key: what was typed by now, and the whole text when Enter has ended it. */
export function withKey(
  typed: Typed,
  key: string,
  at: number,
): { readonly typed: Typed; readonly scanned: string | null } {
  const isQuick = at - typed.at <= quickMs;
  if (key === 'Enter') {
    const isScan = isQuick && typed.text.length >= fewestKeys;
    return { typed: nothingTyped, scanned: isScan ? typed.text : null };
  }
  // Shift and the like write nothing and come between the letters of a link.
  if (key.length !== 1) return { typed, scanned: null };
  return { typed: { text: (isQuick ? typed.text : '') + key, at }, scanned: null };
}
