import type { WindowTicket } from '@talon/shared/views/window-view.ts';

export const outcomes = [
  'done',
  'consulted',
  'documents_missing',
  'refused',
  'visitor_left',
  'other',
] as const;
export type Outcome = (typeof outcomes)[number];

/** What the operator marked for one service of one ticket so far. */
export interface Marked {
  readonly ticket: string;
  readonly service: string;
  readonly outcome: Outcome | null;
  readonly delivered: boolean;
  /** The note as it was typed here; null: nothing was. */
  readonly note: string | null;
}

type Served = Pick<WindowTicket, 'id' | 'service'>;

/**
 * The marks for what is served now. Those of an earlier service are never carried over; the note is
 * of the whole visit.
 */
export function markedFor(marked: Marked | null, { id, service }: Served): Marked {
  if (marked?.ticket === id && marked.service === service) return marked;
  const note = marked?.ticket === id ? marked.note : null;
  return { ticket: id, service, outcome: null, delivered: true, note };
}

const without: readonly Outcome[] = ['documents_missing', 'refused', 'visitor_left'];

/** An outcome that means nothing was given unticks the service; the operator may tick it again. */
export function withOutcome(marked: Marked, outcome: Outcome): Marked {
  return { ...marked, outcome, delivered: !without.includes(outcome) };
}

export interface FinishBody {
  readonly next: boolean;
  readonly outcome?: Outcome;
  readonly delivered: readonly string[];
  readonly note?: string;
}

export function finishBody(marked: Marked, next: boolean): FinishBody {
  return {
    next,
    delivered: marked.delivered ? [marked.service] : [],
    ...(marked.outcome === null ? {} : { outcome: marked.outcome }),
    ...noteOf(marked),
  };
}

/** Goes with whatever takes the visitor away: what was typed last may not have been sent yet. */
export const noteOf = ({ note }: Marked): { readonly note?: string } =>
  note === null ? {} : { note: note.trim() };
