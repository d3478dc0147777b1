import type { TicketId, WindowId } from '../words.ts';
import type { CallReason, DayEvent, Leg } from './events.ts';
import { fits, linesAmong } from './lines.ts';
import type { Moment } from './moment.ts';
import { called, nextReason, reason } from './next.ts';
import type { Day, Ticket, Window } from './state.ts';

/** A ticket that begins to wait by the very decision in which a window may be waiting for it. */
export interface Newcomer {
  readonly ticket: TicketId;
  readonly leg: Leg;
}

/**
 * Store-next: gives tickets that begin to wait to the armed windows they fit. The window idle
 * longest (then the lower number) chooses first: of several as its mode would if they alone were
 * waiting. Relies on the invariant that an armed window has nobody waiting for it; nothing is
 * called in a pause, which disarms.
 */
export function storeNext(
  moment: Moment,
  newcomers: readonly Newcomer[],
  except: WindowId | null = null,
): readonly DayEvent[] {
  if (moment.day.clock.paused !== null) return [];
  const events: DayEvent[] = [];
  let waiting = newcomers;
  for (const window of idleLongestFirst(moment.day, except)) {
    if (waiting.length === 0) break;
    const why = choice(moment, window, waiting);
    if (why === null) continue;
    const { ticket } = why.winner;
    waiting = waiting.filter((one) => one.ticket !== ticket);
    events.push(called(moment, window, ticket, 'armed', why));
  }
  return events;
}

function idleLongestFirst(day: Day, except: WindowId | null): readonly Window[] {
  const armed: Window[] = [];
  for (const window of day.windows.values()) {
    if (window.armed && window.id !== except) armed.push(window);
  }
  return armed.sort((a, b) => a.idleSince - b.idleSince || a.number - b.number);
}

/** Whom of the newcomers the window calls, and why; null: none of them fits it. */
function choice(moment: Moment, window: Window, newcomers: readonly Newcomer[]): CallReason | null {
  const fitting = newcomers.filter(({ leg }) => fits(window, leg));
  const [first, second] = fitting;
  if (first === undefined) return null;
  if (second !== undefined) {
    const tickets = fitting.map((one) => standing(moment.day, one));
    return nextReason(moment, window, linesAmong(moment.day, window, tickets));
  }
  const { ticket: id, leg } = first;
  const rule = leg.directedTo === null ? 'only_one' : 'directed_due';
  return reason(moment, window, { id, leg }, rule, null);
}

/** The ticket as it will stand in its line. */
function standing(day: Day, { ticket: id, leg }: Newcomer): Ticket {
  const ticket = day.tickets.get(id);
  if (ticket === undefined) throw new Error('one of several newcomers is not of the day');
  if (leg.directedTo !== null) throw new Error('one of several newcomers stands in no line');
  return { ...ticket, leg };
}
