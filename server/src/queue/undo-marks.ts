import type { DayEvent, DayEventOf } from '@talon/shared/domain/day/events.ts';
import type { CommandId, TicketId } from '@talon/shared/domain/words.ts';
import type { CurrentLeg } from './current-leg.ts';
import type { VisitKey } from './visit-row.ts';

type Undoable = DayEventOf<'action_undone'>['undid'];

interface Mark {
  readonly cause: CommandId;
  readonly action: Undoable;
  /** The leg before the action, to be put back as it was. */
  readonly before: CurrentLeg;
}

/** Actions of a ticket that may still be undone one after another. */
const marksKept = 3;
/** Tickets with marks: a window can undo only what it did last, and no centre has this many. */
const ticketsKept = 512;

export interface UndoMarks {
  /** Remembers the leg of a ticket as it was before an action that a window may take back. */
  mark(event: DayEvent, action: Undoable, ticket: TicketId): void;
  restore(ticket: TicketId, action: Undoable): void;
  /** Restores every ticket that one command touched: those that fell back from a closed window. */
  restoreAll(cause: CommandId, action: Undoable): void;
}

export function createUndoMarks(
  legs: Map<TicketId, CurrentLeg>,
  rows: { save(leg: CurrentLeg): void; remove(key: VisitKey): void },
): UndoMarks {
  const marks = new Map<TicketId, readonly Mark[]>();

  const restore = (ticket: TicketId, wanted: (mark: Mark) => boolean) => {
    const stack = marks.get(ticket) ?? [];
    const found = stack.findIndex(wanted);
    const mark = stack[found];
    if (mark === undefined) return;
    marks.set(ticket, stack.slice(found + 1));
    const lastLeg = legs.get(ticket)?.leg ?? 0;
    const { sequence, leg } = mark.before;
    for (let later = leg + 1; later <= lastLeg; later += 1) rows.remove({ sequence, leg: later });
    const restored = { ...mark.before };
    legs.set(ticket, restored);
    rows.save(restored);
  };

  return {
    mark(event, action, ticket) {
      const leg = legs.get(ticket);
      if (leg === undefined) return;
      const earlier = marks.get(ticket) ?? [];
      const mark: Mark = { cause: event.cause, action, before: { ...leg } };
      // The map keeps the order of insertion: the first key is the one longest untouched.
      marks.delete(ticket);
      marks.set(ticket, [mark, ...earlier.slice(0, marksKept - 1)]);
      if (marks.size > ticketsKept) {
        for (const oldest of marks.keys()) {
          marks.delete(oldest);
          break;
        }
      }
    },
    restore: (ticket, action) => restore(ticket, (mark) => mark.action === action),
    restoreAll: (cause, action) => {
      for (const ticket of [...marks.keys()]) {
        restore(ticket, (mark) => mark.cause === cause && mark.action === action);
      }
    },
  };
}
