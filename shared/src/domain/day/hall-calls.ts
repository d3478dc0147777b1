import type { Instant, Language, ServiceId, TicketId, WindowId } from '../words.ts';
import type { DayEvent } from './events.ts';
import type { Day } from './state.ts';

/** A call as it was announced to the hall. What became of the ticket is asked of the day. */
export interface HallCall {
  /** Constant for one call of one ticket, and opaque: it says nothing of the ticket. */
  readonly id: string;
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
}

/**
 * Keeps the day's announcements in their order. A walk-in stands at the window already and is not
 * announced; a call that is taken back was never there.
 */
export function noteHallCall(day: Day, event: DayEvent): void {
  if (event.type === 'ticket_called') {
    const ticket = day.tickets.get(event.ticket);
    if (ticket === undefined || event.how === 'walk_in') return;
    day.calls.push({
      id: `${day.settings?.date ?? ''}.${day.version}`,
      ticket: ticket.id,
      letter: ticket.letter,
      ordinal: ticket.ordinal,
      language: ticket.language,
      service: ticket.leg.service,
      window: event.window,
      at: event.at,
      repeat: 0,
    });
  } else if (event.type === 'ticket_recalled') {
    const call = day.calls[lastCallOf(day, event.ticket)];
    if (call === undefined) return;
    call.at = event.at;
    call.repeat = event.times;
  } else if (event.type === 'action_undone' && event.undid === 'call' && event.ticket !== null) {
    const index = lastCallOf(day, event.ticket);
    if (day.calls[index]?.window === event.window) day.calls.splice(index, 1);
  }
}

function lastCallOf(day: Day, ticket: TicketId): number {
  for (let index = day.calls.length - 1; index >= 0; index--) {
    if (day.calls[index]?.ticket === ticket) return index;
  }
  return -1;
}
