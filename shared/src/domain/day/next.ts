import { choose } from '../calling/choose.ts';
import { type Choice, type Contest, countedWait, type Line } from '../calling/contest.ts';
import { peek, standsBefore } from '../calling/row.ts';
import { priorityCalls } from '../calling/share.ts';
import type { TicketId } from '../words.ts';
import type { CallReason, CallRule, Candidate, DayEventOf } from './events.ts';
import { targetMs } from './lines.ts';
import type { Moment } from './moment.ts';
import type { Ticket, Window } from './state.ts';

interface Next {
  readonly ticket: Ticket;
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
  const runnerUp = whoIsNext(moment, window, served, next.ticket);
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
    next?.ticket.id === ticket.id ? whoIsNext(moment, window, window.served, next.ticket) : next;
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
  without: Ticket | null,
): Next | null {
  const directed = firstDirected(moment, window, without);
  if (directed !== null) return { ticket: directed, rule: 'directed_due' };
  const contest: Contest<Ticket> = {
    served,
    placeNow: moment.placeNow,
    rule: moment.settings.calling,
    recent: window.recent,
    without: without === null ? null : lineHeadedBy(served, without),
  };
  const choice = choose(contest);
  return choice === null ? null : { ticket: winnerOf(contest, choice), rule: choice.rule };
}

function winnerOf(contest: Contest<Ticket>, choice: Choice<Ticket>): Ticket {
  const { line } = choice.served;
  const ticket = peek(line, line === contest.without ? 1 : 0);
  if (ticket === undefined) throw new Error('an empty line was chosen');
  return ticket;
}

function lineHeadedBy(served: Window['served'], ticket: Ticket): Line<Ticket> | null {
  return served.find(({ line }) => peek(line) === ticket)?.line ?? null;
}

/**
 * Tickets directed to the window and to whoever works there stand in two rows. They have been
 * called before, so that they are always due.
 */
function firstDirected(moment: Moment, window: Window, without: Ticket | null): Ticket | null {
  const toWindow = moment.day.directedToWindow.get(window.id);
  const toOperator =
    window.operator === null ? undefined : moment.day.directedToOperator.get(window.operator);
  let first: Ticket | null = null;
  for (const row of [toWindow, toOperator]) {
    if (row === undefined) continue;
    const head = peek(row);
    const here = head === without && head !== undefined ? peek(row, 1) : head;
    if (here !== undefined && (first === null || standsBefore(here, first))) first = here;
  }
  return first;
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
  };
}
