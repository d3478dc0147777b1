import { accept, type Decision, refuse } from '../decider.ts';
import type { DaySettings } from '../settings/day-settings.ts';
import type { QueueInstant, TicketId, TicketState, WindowId } from '../words.ts';
import { asPlace, eventTime, queueTime } from './clock.ts';
import type { Asked } from './commands.ts';
import type { DayEvent, Happened } from './events.ts';
import type { Refusal } from './refusals.ts';
import type { Day, LiveState, Ticket, Window } from './state.ts';

export type Answer = Decision<DayEvent, Refusal>;

/** What every rule looks at: an open day, and the moment at which a command reached it. */
export interface Moment {
  readonly day: Day;
  readonly settings: DaySettings;
  readonly queueAt: QueueInstant;
  /** Now, in the unit of `Leg.place`. */
  readonly placeNow: number;
  readonly happened: Happened;
}

export function momentOf(day: Day, settings: DaySettings, asked: Asked): Moment {
  const at = eventTime(day.clock, asked.now);
  const queueAt = queueTime(day, at);
  return {
    day,
    settings,
    queueAt,
    placeNow: asPlace(day, queueAt),
    happened: { at, cause: asked.id, by: asked.by },
  };
}

export function isRefusal(found: object): found is Refusal {
  return 'code' in found;
}

/** The answer for a lookup that found a «no», or what `then` makes of what was found. */
export function answer<T extends object>(found: T | Refusal, then: (found: T) => Answer): Answer {
  return isRefusal(found) ? refuse(found) : then(found);
}

export function facts(...events: readonly DayEvent[]): Answer {
  return accept(events);
}

export function pausedRefusal(day: Day): Refusal | null {
  const { paused } = day.clock;
  return paused === null ? null : { code: 'queue_paused', reason: paused.reason };
}

export function knownWindow(day: Day, id: WindowId): Window | Refusal {
  return day.windows.get(id) ?? { code: 'unknown_window', window: id };
}

/** A window at which somebody works, on a break or not. */
export function mannedWindow(day: Day, id: WindowId): Window | Refusal {
  const window = knownWindow(day, id);
  if (isRefusal(window)) return window;
  return window.state === 'closed' ? { code: 'window_closed' } : window;
}

/** A window that could take a ticket this moment. */
export function freeWindow(day: Day, id: WindowId): Window | Refusal {
  const window = mannedWindow(day, id);
  if (isRefusal(window)) return window;
  if (window.state === 'break') return { code: 'window_on_break' };
  return window.ticket === null ? window : { code: 'window_busy', ticket: window.ticket.id };
}

/** The ticket a window holds. */
export function heldTicket(day: Day, id: WindowId): Ticket | Refusal {
  const window = mannedWindow(day, id);
  if (isRefusal(window)) return window;
  return window.ticket ?? { code: 'window_empty' };
}

/** The ticket a window has called and that has not come yet. */
export function calledTicket(day: Day, id: WindowId): Ticket | Refusal {
  const ticket = heldTicket(day, id);
  if (isRefusal(ticket) || ticket.state === 'called') return ticket;
  return { code: 'not_called', state: ticket.state };
}

type StateRefusal = Extract<Refusal, { readonly state: TicketState }>;

/** The ticket in the state a command needs, else why not. */
export function ticketIn(
  day: Day,
  id: TicketId,
  state: LiveState,
  otherwise: StateRefusal['code'],
): Ticket | Refusal {
  const ticket = day.tickets.get(id);
  if (ticket?.state === state) return ticket;
  const actual = stateOf(day, id);
  if (actual === null) return { code: 'unknown_ticket', ticket: id };
  return { code: otherwise, state: actual } as StateRefusal;
}

/** The state of any ticket of the day, also of one that ended; null for a stranger. */
export function stateOf(day: Day, id: TicketId): TicketState | null {
  return day.tickets.get(id)?.state ?? day.ended.get(id)?.state ?? null;
}
