import type { TicketId } from '@talon/shared/domain/words.ts';

/**
 * Free text about a visit. It never reaches an event, a table or a log: it lives in memory while
 * its finish may still be undone and is gone ten seconds after the visit closed (PRODUCT.md §7).
 */
export interface Notes {
  readonly keep: (ticket: TicketId, text: string) => void;
  readonly of: (ticket: TicketId) => string | null;
}

const lifetimeMs = 10_000;

export function createNotes(after: (ms: number, run: () => void) => void): Notes {
  const notes = new Map<TicketId, string>();
  return {
    keep: (ticket, text) => {
      notes.set(ticket, text);
      after(lifetimeMs, () => {
        if (notes.get(ticket) === text) notes.delete(ticket);
      });
    },
    of: (ticket) => notes.get(ticket) ?? null,
  };
}
