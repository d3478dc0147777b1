import { choose } from '../calling/choose.ts';
import { type Contest, countedWait, firstOf, type Line } from '../calling/contest.ts';
import { peek, type Row, standsBefore } from '../calling/row.ts';
import { priorityCalls } from '../calling/share.ts';
import type { TicketId } from '../words.ts';
import type { CallReason, CallRule, Candidate, DayEventOf } from './events.ts';
import { targetMs } from './lines.ts';
import type { Moment } from './moment.ts';
import type { Ticket, Window } from './state.ts';

interface Next {
  readonly ticket: Ticket;
  /** The line it heads, null for a directed ticket. */
  readonly line: Line<Ticket> | null;
  readonly rule: CallRule;
}

export type HowCalled = DayEventOf<'ticket_called'>['how'];

/** Why the scheduler would call whom at this window now; null when nobody can be called. */
export function nextReason(
  moment: Moment,
  window: Window,
  served: Window['served'] = window.served,
): CallReason | null {
  const next = whoIsNext(moment, window, served, null);
  if (next === null) return null;
  const runnerUp = whoIsNext(moment, window, served, next);
  const rule = runnerUp === null && next.rule !== 'directed_due' ? 'only_one' : next.rule;
  return reason(moment, window, next.ticket, rule, runnerUp?.ticket ?? null);
}

/** Why this ticket and not the scheduler's, who is then the runner-up: somebody chose it. */
export function chosenReason(
  moment: Moment,
  window: Window,
  ticket: Pick<Ticket, 'id' | 'leg'>,
  rule: CallRule,
): CallReason {
  const next = whoIsNext(moment, window, window.served, null);
  const passed =
    next?.ticket.id === ticket.id ? whoIsNext(moment, window, window.served, next) : next;
  return reason(moment, window, ticket, rule, passed?.ticket ?? null);
}

/** The explanation of a call, with the scores as they stand at this moment. */
export function reason(
  moment: Moment,
  window: Window,
  winner: Pick<Ticket, 'id' | 'leg'>,
  rule: CallRule,
  runnerUp: Ticket | null,
): CallReason {
  const calling = moment.settings.calling;
  return {
    mode: calling.mode,
    rule,
    winner: candidate(moment, winner),
    runnerUp: runnerUp === null ? null : candidate(moment, runnerUp),
    priorityCalls: priorityCalls({ recent: window.recent, rule: calling }),
  };
}

function candidate(moment: Moment, ticket: Pick<Ticket, 'id' | 'leg'>): Candidate {
  const { leg } = ticket;
  const service = moment.day.services.get(leg.service);
  if (service === undefined) throw new Error('a candidate of no service');
  const target = targetMs(moment.settings, service.rule, leg.purpose, leg.priority);
  const waitedMs = countedWait(leg.place, moment.placeNow);
  return {
    ticket: ticket.id,
    service: leg.service,
    priority: leg.priority,
    waitedMs,
    targetMs: target,
    ratio: waitedMs / target,
  };
}

function whoIsNext(
  moment: Moment,
  window: Window,
  served: Window['served'],
  without: Next | null,
): Next | null {
  const directed = firstDirected(moment, window, without?.ticket ?? null);
  if (directed !== null) return { ticket: directed, line: null, rule: 'directed_due' };
  const contest: Contest<Ticket> = {
    served,
    placeNow: moment.placeNow,
    rule: moment.settings.calling,
    recent: window.recent,
    without: without?.line ?? null,
  };
  const choice = choose(contest);
  if (choice === null) return null;
  const { line } = choice.served;
  const ticket = firstOf(contest, line);
  if (ticket === undefined) throw new Error('an empty line was chosen');
  return { ticket, line, rule: choice.rule };
}

/**
 * Tickets directed to the window and to whoever works there stand in two rows. They have been
 * called before, so that they are always due.
 */
function firstDirected(moment: Moment, window: Window, without: Ticket | null): Ticket | null {
  const toWindow = moment.day.directedToWindow.get(window.id);
  const toOperator =
    window.operator === null ? undefined : moment.day.directedToOperator.get(window.operator);
  const first = firstBut(toWindow, without);
  const other = firstBut(toOperator, without);
  if (first === null || other === null) return first ?? other;
  return standsBefore(other, first) ? other : first;
}

function firstBut(row: Row<Ticket> | undefined, without: Ticket | null): Ticket | null {
  const head = row === undefined ? undefined : peek(row);
  if (row === undefined || head === undefined) return null;
  return head === without ? (peek(row, 1) ?? null) : head;
}

/** The event of a call. The window must be free and manned. */
export function called(
  moment: Moment,
  window: Window,
  ticket: TicketId,
  how: HowCalled,
  why: CallReason,
): DayEventOf<'ticket_called'> {
  if (window.operator === null) throw new Error('a window without an operator called a ticket');
  const { at, cause, by } = moment.happened;
  return {
    type: 'ticket_called',
    at,
    cause,
    by,
    ticket,
    window: window.id,
    operator: window.operator,
    how,
    reason: why,
    because: null,
  };
}
