import { refuse, unreachable } from '../decider.ts';
import { storeNext } from './armed.ts';
import type { CommandOf } from './commands.ts';
import type { DayEvent } from './events.ts';
import { type Answer, answer, facts, knownWindow, type Moment } from './moment.ts';
import { isManned } from './place.ts';
import type { Day, UndoRecord, Window } from './state.ts';

/** Takes back what the window did last, while nothing has touched it or the ticket since. */
export function undo(moment: Moment, command: CommandOf<'undo'>): Answer {
  return answer(knownWindow(moment.day, command.window), (window) => {
    const record = window.undo;
    if (record === null) return refuse({ code: 'nothing_to_undo' });
    if (moment.queueAt - record.at > moment.settings.time.undoSeconds * 1000) {
      return refuse({ code: 'undo_too_late' });
    }
    if (!untouched(moment.day, window, record)) return refuse({ code: 'undo_touched' });
    const undone: DayEvent = {
      ...moment.happened,
      type: 'action_undone',
      window: window.id,
      undid: record.kind,
      ticket: record.kind === 'close' ? null : (record.tickets[0]?.live.id ?? null),
    };
    return facts(undone, ...waitingAgain(moment, window, record));
  });
}

function untouched(day: Day, window: Window, record: UndoRecord): boolean {
  if (window.touchedBy !== record.cause) return false;
  if (record.tickets.some(({ live }) => live.touchedBy !== record.cause)) return false;
  const [first] = record.tickets;
  switch (record.kind) {
    case 'call':
      // Whoever it was directed to may have gone meanwhile, and nobody would call it there.
      return first?.was.state !== 'waiting' || isManned(day, first.was.leg.directedTo);
    case 'no_show':
      return window.ticket === null;
    case 'finish':
      return first !== undefined && stillAsFinished(window, first.live);
    case 'close':
      return (
        window.state === 'closed' &&
        !window.retired &&
        record.window.operator !== null &&
        !day.operators.has(record.window.operator) &&
        record.tickets.every(({ live }) => live.state === 'waiting')
      );
    default:
      return unreachable(record.kind);
  }
}

/** The finishing decision itself may have called the ticket to an armed window: that touches it. */
function stillAsFinished(window: Window, ticket: UndoRecord['tickets'][number]['live']): boolean {
  if (window.ticket !== null) return window.ticket === ticket;
  return ticket.state !== 'called';
}

/** A call taken back leaves the ticket waiting: another armed window gets it at once. */
function waitingAgain(moment: Moment, window: Window, record: UndoRecord): readonly DayEvent[] {
  const [first] = record.tickets;
  if (record.kind !== 'call' || first?.was.state !== 'waiting') return [];
  return storeNext(moment, [{ ticket: first.was.id, leg: first.was.leg }], window.id);
}
