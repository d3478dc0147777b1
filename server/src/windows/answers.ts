import type {
  CallAnswer,
  CalledTicket,
  CandidateAnswer,
  WindowAnswer,
} from '@talon/shared/contract/windows.ts';
import type { CallReason, Candidate, DayEvent } from '@talon/shared/domain/day/events.ts';
import { numberOf } from '@talon/shared/domain/day/read.ts';
import type { Day, Ticket } from '@talon/shared/domain/day/state.ts';
import type { WindowId } from '@talon/shared/domain/words.ts';
import type { Answer } from '../queue/desk.ts';

function ticketOf(ticket: Ticket): CalledTicket {
  const { id, state, leg, language } = ticket;
  const number = numberOf(ticket);
  const { service, purpose, priority } = leg;
  return { id, number, state, service, purpose, priority, language };
}

function explained(day: Day, reason: CallReason): Pick<WindowAnswer, 'why' | 'runnerUp'> {
  const { mode, rule, priorityCalls, winner, runnerUp } = reason;
  const { priority, waitedMs, targetMs, ratio } = winner;
  const why = { mode, rule, priorityCalls, priority, waitedMs, targetMs, ratio };
  const second = runnerUp === null ? null : candidate(day, runnerUp);
  return second === null ? { why } : { why, runnerUp: second };
}

function candidate(day: Day, one: Candidate): CandidateAnswer | null {
  const ticket = day.tickets.get(one.ticket);
  if (ticket === undefined) return null;
  const { priority, waitedMs, targetMs, ratio } = one;
  const number = numberOf(ticket);
  return { number, priority, waitedMs, targetMs, ratio };
}

/** How the window stands after a command, and whom the command called there and why. */
export function windowStanding(
  window: WindowId,
): (day: Day, events: readonly DayEvent[]) => Answer<WindowAnswer> {
  return (day, events) => {
    const at = day.windows.get(window);
    if (at === undefined) throw new Error('a command moved a window that is not in the day');
    const { state, armed, ticket } = at;
    const body = { window: { id: window, state, armed }, ticket: ticket && ticketOf(ticket) };
    const reason = reasonOf(events, window);
    return { status: 200, body: reason === null ? body : { ...body, ...explained(day, reason) } };
  };
}

/** The answer of call-next: the ticket with its reason, or that the window now waits for one. */
export function callStanding(
  window: WindowId,
): (day: Day, events: readonly DayEvent[]) => Answer<CallAnswer> {
  return (day, events) => {
    const ticket = day.windows.get(window)?.ticket ?? null;
    const reason = reasonOf(events, window);
    if (ticket === null || reason === null) return { status: 200, body: { armed: true } };
    const { why, runnerUp } = explained(day, reason);
    if (why === undefined) throw new Error('a call without a reason');
    const body = { ticket: ticketOf(ticket), why };
    return { status: 200, body: runnerUp === undefined ? body : { ...body, runnerUp } };
  };
}

function reasonOf(events: readonly DayEvent[], window: WindowId): CallReason | null {
  for (const event of events) {
    if (event.type === 'ticket_called' && event.window === window) return event.reason;
  }
  return null;
}
