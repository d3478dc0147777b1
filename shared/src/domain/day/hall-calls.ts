import type { Instant, Language, ServiceId, TicketId, WindowId } from '../words.ts';
import type { DayEvent, DayEventOf } from './events.ts';
import type { Day } from './state.ts';

/** A call as it was announced to the hall. What became of the ticket is asked of the day. */
export interface HallCall {
  /** Constant for one call of one ticket, and opaque: it says nothing of the ticket. */
  readonly id: string;
  /** Later calls of the day have a larger one. */
  readonly order: number;
  readonly ticket: TicketId;
  readonly letter: string;
  readonly ordinal: number;
  readonly language: Language;
  readonly service: ServiceId;
  readonly window: WindowId;
  /** Time of the latest announcement. */
  at: Instant;
  /** 0 for the first announcement, then how many times it was repeated. */
  repeat: number;
  /** The call of the same ticket before this one, which an undo brings back. */
  readonly before: HallCall | null;
}

/** The day's announcements by whom they concern: nobody has to look through those of others. */
export interface HallCalls {
  /** Of each window, the oldest first. */
  readonly ofWindow: Map<WindowId, HallCall[]>;
  /** The last one of each ticket. */
  readonly ofTicket: Map<TicketId, HallCall>;
}

/**
 * Keeps the day's announcements. A walk-in stands at the window already and is not announced; a
 * call that is taken back was never there.
 */
export function noteHallCall(day: Day, event: DayEvent): void {
  const { calls } = day;
  if (event.type === 'ticket_called') {
    if (event.how !== 'walk_in') announce(day, event);
  } else if (event.type === 'ticket_recalled') {
    const call = calls.ofTicket.get(event.ticket);
    if (call === undefined) return;
    call.at = event.at;
    call.repeat = event.times;
  } else if (event.type === 'action_undone' && event.undid === 'call' && event.ticket !== null) {
    const call = calls.ofTicket.get(event.ticket);
    if (call?.window === event.window) withdraw(calls, call);
  }
}

function announce(day: Day, event: DayEventOf<'ticket_called'>): void {
  const ticket = day.tickets.get(event.ticket);
  if (ticket === undefined) return;
  const { ofWindow, ofTicket } = day.calls;
  const call: HallCall = {
    id: `${day.settings?.date ?? ''}.${day.version}`,
    order: day.version,
    ticket: ticket.id,
    letter: ticket.letter,
    ordinal: ticket.ordinal,
    language: ticket.language,
    service: ticket.leg.service,
    window: event.window,
    at: event.at,
    repeat: 0,
    before: ofTicket.get(ticket.id) ?? null,
  };
  ofTicket.set(ticket.id, call);
  const there = ofWindow.get(event.window);
  if (there === undefined) ofWindow.set(event.window, [call]);
  else there.push(call);
}

function withdraw({ ofWindow, ofTicket }: HallCalls, call: HallCall): void {
  const there = ofWindow.get(call.window) ?? [];
  there.splice(there.lastIndexOf(call), 1);
  if (call.before === null) ofTicket.delete(call.ticket);
  else ofTicket.set(call.ticket, call.before);
}
