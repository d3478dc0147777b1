import type { DayEvent, Leg } from '@talon/shared/domain/day/events.ts';
import { unreachable } from '@talon/shared/domain/decider.ts';
import type { TicketState } from '@talon/shared/domain/words.ts';
import { applySettings, changeProfile, ensureGiven } from './ledger-settings.ts';
import { ensure, type Ledger, type LedgerTicket, ticketOf, windowOf } from './ledger-state.ts';

function from(ticket: LedgerTicket, event: DayEvent, ...states: readonly TicketState[]): void {
  ensure(states.includes(ticket.state), `${event.type} of a ticket that is ${ticket.state}`);
}

function remember(ledger: Ledger, event: Caused, ticketId: string | null): void {
  const last = ledger.before.get(event.window) ?? null;
  const tickets = new Map<string, LedgerTicket>();
  if (ticketId !== null) tickets.set(ticketId, { ...ticketOf(ledger, ticketId) });
  const window = { ...windowOf(ledger, event.window) };
  ledger.before.set(event.window, { cause: event.cause, window, tickets, behind: last });
}

interface Caused {
  readonly window: string;
  readonly cause: string;
}

function take(ledger: Ledger, id: string, ticket: LedgerTicket, windowId: string): void {
  const window = windowOf(ledger, windowId);
  ensure(window.state === 'open', `a call by a window that is ${window.state}`);
  ensure(window.ticket === null, `window ${windowId} holds ${window.ticket} and called ${id}`);
  window.ticket = id;
  ticket.state = 'called';
  ticket.window = windowId;
}

function release(ledger: Ledger, id: string, ticket: LedgerTicket, state: TicketState): void {
  if (ticket.window !== null) {
    const window = windowOf(ledger, ticket.window);
    if (window.ticket === id) window.ticket = null;
  }
  ticket.state = state;
  ticket.window = null;
}

function wait(ledger: Ledger, id: string, leg: Leg): void {
  const ticket = ticketOf(ledger, id);
  release(ledger, id, ticket, 'waiting');
  ticket.leg = leg;
}

function issue(ledger: Ledger, event: Extract<DayEvent, { type: 'ticket_issued' }>): void {
  ensure(!ledger.tickets.has(event.ticket), 'a ticket was issued twice');
  const number = `${event.letter}${event.ordinal}`;
  ensure(!ledger.numbers.has(number), `number ${number} was given twice`);
  const last = ledger.lastOrdinal.get(event.letter) ?? 0;
  ensure(event.ordinal === last + 1, `after ${event.letter}${last} came ${number}`);
  ensure(ledger.pausedAt === null, 'a ticket was issued in a pause');
  for (const service of event.route) ensureGiven(ledger, service, 'a ticket');
  ledger.numbers.add(number);
  ledger.lastOrdinal.set(event.letter, event.ordinal);
  ledger.tickets.set(event.ticket, { state: 'waiting', leg: event.leg, window: null });
}

function undo(ledger: Ledger, windowId: string): void {
  const kept = ledger.before.get(windowId);
  ensure(kept !== undefined, 'an undo of nothing');
  ledger.windows.set(windowId, { ...kept.window });
  for (const [id, ticket] of kept.tickets) ledger.tickets.set(id, ticket);
  if (kept.behind === null) ledger.before.delete(windowId);
  else ledger.before.set(windowId, kept.behind);
}

/** A ticket that fell back with a closing window comes back with it. */
function fallBack(ledger: Ledger, event: Extract<DayEvent, { type: 'ticket_fell_back' }>): void {
  for (const kept of ledger.before.values()) {
    if (kept.cause === event.cause) {
      kept.tickets.set(event.ticket, { ...ticketOf(ledger, event.ticket) });
    }
  }
  wait(ledger, event.ticket, event.leg);
}

function applyWindowEvent(ledger: Ledger, event: WindowEvent): void {
  const window = windowOf(ledger, event.window);
  switch (event.type) {
    case 'window_opened':
      ensure(window.state === 'closed', 'an open window was opened');
      ensure(!window.retired, 'a window that the settings left out was opened');
      for (const other of ledger.windows.values()) {
        ensure(other.operator !== event.operator, 'an operator opened a second window');
      }
      window.state = 'open';
      window.operator = event.operator;
      return;
    case 'window_closed':
      ensure(window.ticket === null, 'a window closed with a ticket');
      remember(ledger, event, null);
      window.state = 'closed';
      window.operator = null;
      return;
    case 'break_started':
      ensure(window.state === 'open' && window.ticket === null, 'a break of a busy window');
      window.state = 'break';
      return;
    case 'break_changed':
      ensure(window.state === 'break', 'a change of no break');
      return;
    case 'break_ended':
      ensure(window.state === 'break', 'the end of no break');
      window.state = 'open';
      return;
    case 'profile_changed':
      changeProfile(ledger, window, event.profile);
      return;
    case 'window_armed':
      ensure(window.state === 'open' && window.ticket === null, 'a busy window was armed');
      return;
    case 'window_disarmed':
      return;
    case 'action_undone':
      undo(ledger, event.window);
      return;
    default:
      unreachable(event);
  }
}

type WindowEvent = Extract<
  DayEvent,
  {
    type:
      | 'window_opened'
      | 'window_closed'
      | 'break_started'
      | 'break_changed'
      | 'break_ended'
      | 'profile_changed'
      | 'window_armed'
      | 'window_disarmed'
      | 'action_undone';
  }
>;
type DayWide = Extract<
  DayEvent,
  {
    type:
      | 'consultation_given'
      | 'day_opened'
      | 'settings_applied'
      | 'queue_paused'
      | 'queue_resumed'
      | 'day_closed';
  }
>;
type TicketEvent = Exclude<DayEvent, WindowEvent | DayWide>;

function applyDayEvent(ledger: Ledger, event: DayWide): void {
  switch (event.type) {
    case 'day_opened':
      ensure(ledger.settings === null, 'a day was opened twice');
      ledger.openedAt = event.at;
      applySettings(ledger, event.settings);
      return;
    case 'settings_applied':
      applySettings(ledger, event.settings);
      return;
    case 'consultation_given':
      ensure(!ledger.tickets.has(event.visit), 'a consultation with a ticket');
      ensureGiven(ledger, event.service, 'a consultation');
      return;
    case 'queue_paused':
      ensure(ledger.pausedAt === null, 'a pause in a pause');
      ledger.pausedAt = event.at;
      return;
    case 'queue_resumed':
      ensure(ledger.pausedAt !== null, 'the end of no pause');
      ledger.pausedMs += event.at - ledger.pausedAt;
      ledger.pausedAt = null;
      return;
    case 'day_closed': {
      ledger.closed = true;
      const open = [...ledger.tickets.values()].filter((ticket) =>
        ['waiting', 'called', 'serving', 'parked'].includes(ticket.state),
      );
      ensure(open.length === 0, `${open.length} tickets outlived their day`);
      return;
    }
    default:
      unreachable(event);
  }
}

function applyTicketEvent(ledger: Ledger, event: TicketEvent): void {
  if (event.type === 'ticket_issued') {
    issue(ledger, event);
    return;
  }
  const ticket = ticketOf(ledger, event.ticket);
  switch (event.type) {
    case 'service_added':
      ensureGiven(ledger, event.service, 'an addition');
      return;
    case 'ticket_called':
      ensure(ledger.pausedAt === null, 'a call in a pause');
      from(ticket, event, 'waiting', 'parked');
      remember(ledger, event, event.ticket);
      take(ledger, event.ticket, ticket, event.window);
      return;
    case 'ticket_recalled':
      from(ticket, event, 'called');
      return;
    case 'service_started':
      from(ticket, event, 'called');
      ticket.state = 'serving';
      return;
    case 'service_finished':
      from(ticket, event, 'serving');
      remember(ledger, event, event.ticket);
      return;
    case 'service_continued':
      from(ticket, event, 'serving');
      ticket.leg = { ...ticket.leg, service: event.service };
      return;
    case 'leg_queued':
      from(ticket, event, 'serving');
      wait(ledger, event.ticket, event.leg);
      return;
    case 'ticket_completed':
      from(ticket, event, 'serving');
      release(ledger, event.ticket, ticket, 'completed');
      return;
    case 'ticket_missed':
      from(ticket, event, 'called');
      remember(ledger, event, event.ticket);
      release(ledger, event.ticket, ticket, 'no_show');
      return;
    case 'ticket_reinstated':
      from(ticket, event, 'no_show');
      wait(ledger, event.ticket, event.leg);
      return;
    case 'ticket_returned':
      from(ticket, event, 'called');
      wait(ledger, event.ticket, event.leg);
      return;
    case 'ticket_transferred':
      from(ticket, event, 'called', 'serving');
      if (event.to.kind === 'service') ensureGiven(ledger, event.to.service, 'a transfer');
      wait(ledger, event.ticket, event.leg);
      return;
    case 'ticket_parked':
      from(ticket, event, 'called', 'serving');
      release(ledger, event.ticket, ticket, 'parked');
      return;
    case 'ticket_unparked':
      from(ticket, event, 'parked');
      wait(ledger, event.ticket, event.leg);
      return;
    case 'ticket_fell_back':
      from(ticket, event, 'waiting', 'parked');
      fallBack(ledger, event);
      return;
    case 'ticket_cancelled':
      from(ticket, event, 'waiting', 'called', 'parked');
      release(ledger, event.ticket, ticket, 'cancelled');
      return;
    case 'ticket_expired':
      from(ticket, event, 'waiting', 'called', 'parked');
      release(ledger, event.ticket, ticket, 'expired');
      return;
    case 'ticket_unclosed':
      from(ticket, event, 'serving');
      release(ledger, event.ticket, ticket, 'unclosed');
      return;
    case 'ticket_rerouted':
    case 'ticket_moved':
    case 'priority_withdrawn':
      from(ticket, event, 'waiting');
      ticket.leg = event.leg;
      return;
    default:
      unreachable(event);
  }
}

const windowEvents: ReadonlySet<string> = new Set([
  'window_opened',
  'window_closed',
  'break_started',
  'break_changed',
  'break_ended',
  'profile_changed',
  'window_armed',
  'window_disarmed',
  'action_undone',
] satisfies WindowEvent['type'][]);
const dayEvents: ReadonlySet<string> = new Set([
  'consultation_given',
  'day_opened',
  'settings_applied',
  'queue_paused',
  'queue_resumed',
  'day_closed',
] satisfies DayWide['type'][]);

export function applyEvent(ledger: Ledger, event: DayEvent): void {
  ensure(!ledger.closed, `${event.type} after the day was closed`);
  ensure(event.at >= ledger.lastAt, 'an event is earlier than the one before it');
  ledger.lastAt = event.at;
  if (dayEvents.has(event.type)) applyDayEvent(ledger, event as DayWide);
  else if (windowEvents.has(event.type)) applyWindowEvent(ledger, event as WindowEvent);
  else applyTicketEvent(ledger, event as TicketEvent);
}
