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
}

type Served = Pick<WindowTicket, 'id' | 'service'>;

/** The marks for what is served now; marks of an earlier service are never carried over. */
export function markedFor(marked: Marked | null, { id, service }: Served): Marked {
  if (marked?.ticket === id && marked.service === service) return marked;
  return { ticket: id, service, outcome: null, delivered: true };
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
}

export function finishBody(marked: Marked, next: boolean): FinishBody {
  return {
    next,
    delivered: marked.delivered ? [marked.service] : [],
    ...(marked.outcome === null ? {} : { outcome: marked.outcome }),
  };
}
