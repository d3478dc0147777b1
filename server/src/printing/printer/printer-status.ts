/** What keeps a printer from printing. */
export type Trouble = 'paper_out' | 'cover_open' | 'printer_error';

export interface PrinterStatus {
  /** null: it can print. */
  readonly trouble: Trouble | null;
  /** The sensor of the roll's end: some tickets are left. */
  readonly paperLow: boolean;
}

/** Questions of `DLE EOT`: what stops it, its errors, its paper. */
export const questions = [2, 3, 4] as const;
export type StatusQuestion = (typeof questions)[number];

export function statusRequest(n: StatusQuestion): Uint8Array {
  return Uint8Array.of(0x10, 0x04, n);
}

/** Asks in the printer's turn: the answer comes when all before it has been printed. */
export const endRequest: Uint8Array = Uint8Array.of(0x1d, 0x72, 1);

/** Throws away what was received and not printed: no stray paper when the roll is changed. */
export const clearRequest: Uint8Array = Uint8Array.of(
  ...[0x10, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08],
);

/** The fixed bits of an answer to `DLE EOT`; what else a printer sends by itself has others. */
export function isStatusAnswer(byte: number): boolean {
  return (byte & 0x93) === 0x12;
}

/** The fixed bits of an answer to `GS r`. */
export function isEndAnswer(byte: number): boolean {
  return (byte & 0x90) === 0;
}

/**
 * Finds what a printer tells unasked when a lid or a roll moves (ASB): four bytes, of which the
 * last three look like the answer to `GS r`, so that a ticket would count as out when the paper
 * ran out.
 */
export function createSieve(): (byte: number) => boolean {
  let follow = 0;
  return (byte) => {
    if ((byte & 0x93) === 0x10) {
      follow = 3;
      return true;
    }
    if (follow === 0 || !isEndAnswer(byte)) return false;
    follow -= 1;
    return true;
  };
}

/** From the answers to the three questions, as TM printers give them and others copy. */
export function statusFrom(answers: Readonly<Record<StatusQuestion, number>>): PrinterStatus {
  const { 2: stopped, 3: errors, 4: paper } = answers;
  const paperLow = (paper & 0x0c) !== 0;
  if ((paper & 0x60) !== 0 || (stopped & 0x20) !== 0) return { trouble: 'paper_out', paperLow };
  if ((stopped & 0x04) !== 0) return { trouble: 'cover_open', paperLow };
  if ((stopped & 0x40) !== 0 || (errors & 0x6c) !== 0)
    return { trouble: 'printer_error', paperLow };
  return { trouble: null, paperLow };
}
