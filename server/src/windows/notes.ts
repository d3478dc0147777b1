import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import type { TicketId } from '@talon/shared/domain/words.ts';
import type { EventLog } from '../queue/event-log.ts';

/**
 * Free text about a visit. It never reaches an event, a table or a log: it lives in memory from one
 * window to the next and is gone ten seconds after the visit closed.
 */
export interface Notes {
  /** An empty text is no note. `isOver`: the visit has closed already. */
  readonly keep: (ticket: TicketId, text: string, isOver?: boolean) => void;
  readonly of: (ticket: TicketId) => string | null;
  readonly close: () => void;
}

export interface NotesParts {
  readonly follow: EventLog['follow'];
  /** Runs something once, so much later; what is returned takes it back. */
  readonly after: (ms: number, run: () => void) => () => void;
}

const lifetimeMs = 10_000;

export function createNotes({ follow, after }: NotesParts): Notes {
  const notes = new Map<TicketId, string>();
  const leaving = new Map<TicketId, () => void>();
  const stay = (ticket: TicketId): void => {
    leaving.get(ticket)?.();
    leaving.delete(ticket);
  };
  const leave = (ticket: TicketId): void => {
    stay(ticket);
    const stop = after(lifetimeMs, () => {
      notes.delete(ticket);
      leaving.delete(ticket);
    });
    leaving.set(ticket, stop);
  };
  const unfollow = follow(({ events }) => {
    for (const event of events) {
      const closed = closedBy(event);
      if (closed !== null && notes.has(closed)) leave(closed);
      if (goesOn(event)) stay(event.ticket);
    }
  });
  return {
    keep: (ticket, text, isOver = false) => {
      if (text === '') notes.delete(ticket);
      else notes.set(ticket, text);
      if (isOver) leave(ticket);
    },
    of: (ticket) => notes.get(ticket) ?? null,
    close: () => {
      unfollow();
      for (const stop of leaving.values()) stop();
      notes.clear();
    },
  };
}

/** The visit that an event closes; null for every other event. */
function closedBy(event: DayEvent): TicketId | null {
  switch (event.type) {
    case 'ticket_completed':
    case 'ticket_missed':
    case 'ticket_cancelled':
    case 'ticket_expired':
    case 'ticket_unclosed':
      return event.ticket;
    default:
      return null;
  }
}

type GoesOn = DayEvent & { readonly ticket: TicketId };

/** What was closed is taken back. */
function goesOn(event: DayEvent): event is GoesOn {
  if (event.type === 'ticket_reinstated') return true;
  return event.type === 'action_undone' && event.ticket !== null;
}
