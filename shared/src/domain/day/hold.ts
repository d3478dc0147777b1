import { inOrder } from '../calling/row.ts';
import type { CommandId, Instant, WindowId } from '../words.ts';
import { leave, stand } from './lines.ts';
import type { Day, EndedState, LiveState, Ticket, UndoRecord, Window } from './state.ts';

/**
 * A ticket is in exactly one place: a row, a window, the parked or the missed. These functions are
 * the only ones that move it from one to another.
 */
export function detach(day: Day, ticket: Ticket, at: Instant): void {
  switch (ticket.state) {
    case 'waiting':
      leave(day, ticket);
      break;
    case 'called':
    case 'serving':
      letGo(day, ticket, at);
      break;
    case 'parked':
      day.parked.delete(ticket.id);
      break;
    case 'no_show':
      day.missed.delete(ticket.id);
      break;
  }
}

export function attach(day: Day, ticket: Ticket): void {
  switch (ticket.state) {
    case 'waiting':
      stand(day, ticket);
      break;
    case 'called':
    case 'serving':
      windowOf(day, ticket.window).ticket = ticket;
      break;
    case 'parked':
      day.parked.set(ticket.id, ticket);
      break;
    case 'no_show':
      day.missed.set(ticket.id, ticket);
      break;
  }
}

export function transition(day: Day, ticket: Ticket, state: LiveState, at: Instant): void {
  detach(day, ticket, at);
  ticket.state = state;
  attach(day, ticket);
}

/** The ticket leaves the working set: only how it ended is kept. */
export function end(day: Day, ticket: Ticket, state: EndedState, at: Instant): void {
  detach(day, ticket, at);
  day.tickets.delete(ticket.id);
  const { letter, ordinal, language, issuedAt } = ticket;
  const { service } = ticket.leg;
  day.ended.set(ticket.id, { state, letter, ordinal, service, language, issuedAt });
}

function letGo(day: Day, ticket: Ticket, at: Instant): void {
  const window = windowOf(day, ticket.window);
  window.ticket = null;
  window.idleSince = at;
}

export function windowOf(day: Day, id: WindowId | null): Window {
  const window = id === null ? undefined : day.windows.get(id);
  if (window === undefined) throw new Error(`no window ${id}`);
  return window;
}

export function ticketOf(day: Day, id: string): Ticket {
  const ticket = day.tickets.get(id);
  if (ticket === undefined) throw new Error(`no ticket ${id}`);
  return ticket;
}

export function touch(touched: { touchedBy: CommandId }, cause: CommandId): void {
  touched.touchedBy = cause;
}

/** Tickets that depend on this window and its operator: directed ones, then its own pool. */
export function dependents(day: Day, window: Window): readonly Ticket[] {
  const toWindow = day.directedToWindow.get(window.id);
  const toOperator =
    window.operator === null ? undefined : day.directedToOperator.get(window.operator);
  const parked = [...day.parked.values()].filter(
    (ticket) => ticket.window === window.id && ticket.parking?.pool === 'window',
  );
  return [
    ...(toWindow === undefined ? [] : inOrder(toWindow)),
    ...(toOperator === undefined ? [] : inOrder(toOperator)),
    ...parked,
  ];
}

/**
 * Keeps a window and its tickets as they are before an action that can be taken back. Behind a
 * call the finish before it is kept too, so that two steps back are possible and no more.
 */
export function recordUndo(
  window: Window,
  record: Pick<UndoRecord, 'kind' | 'cause' | 'at'>,
  tickets: readonly Ticket[],
  learned: UndoRecord['learned'] = null,
): UndoRecord {
  const behind = record.kind === 'call' && window.undo?.kind === 'finish' ? window.undo : null;
  return {
    kind: record.kind,
    cause: record.cause,
    at: record.at,
    window: { ...window, undo: behind },
    tickets: tickets.map((live) => ({ live, was: { ...live } })),
    learned,
  };
}
