import type { Instant, OperatorId, ServiceId, TicketId, WindowId } from '../words.ts';
import { queueTime } from './clock.ts';
import type { CallReason, DayEvent, DayEventOf } from './events.ts';
import { formatNumber } from './number.ts';
import type { Day } from './state.ts';

/** A visit as it left an operator's window. */
export interface Handled {
  readonly ticket: TicketId;
  readonly number: string;
  readonly service: ServiceId;
  readonly how: 'completed' | 'no_show' | 'transferred' | 'parked';
  readonly at: Instant;
  /** Queue time of the service, ms; null = it was not started or not finished here. */
  readonly serviceMs: number | null;
}

/** What an operator has done today: shown to that operator, decides nothing. */
export interface Workday {
  /** The latest last, at most `handledKept`. */
  readonly handled: Handled[];
  served: number;
  servedMs: number;
}

/** The call of a window with the numbers of those it weighed, as they were called then. */
export interface WeighedCall {
  readonly ticket: TicketId;
  readonly at: Instant;
  /** When the service in progress began, null before. */
  startedAt: Instant | null;
  /** When the service began that was finished last, which an undo brings back. */
  finishedFrom: Instant | null;
  readonly reason: CallReason;
  readonly runnerUp: string | null;
  /** The call before it, which an undo brings back; that one has let go of its own. */
  before: WeighedCall | null;
}

/** What somebody has given out today, at reception or at a window. */
export interface Given {
  tickets: number;
  consultations: number;
}

export interface Workbook {
  readonly given: Map<OperatorId, Given>;
  readonly workdays: Map<OperatorId, Workday>;
  readonly calls: Map<WindowId, WeighedCall>;
}

export const handledKept = 8;

/** Keeps what an operator's own screen tells of the day, after the day has moved. */
export function noteWork(day: Day, event: DayEvent): void {
  switch (event.type) {
    case 'ticket_issued':
      countGiven(day, event, 'tickets');
      break;
    case 'consultation_given':
      countGiven(day, event, 'consultations');
      break;
    case 'ticket_called':
      weigh(day, event);
      break;
    case 'service_started':
    case 'service_continued':
      begin(day, event);
      break;
    case 'service_finished': {
      const startedAt = day.tickets.get(event.ticket)?.startedAt ?? null;
      const serviceMs = startedAt === null ? 0 : queueTime(day, event.at) - startedAt;
      note(day, event, { service: event.service, how: 'completed', serviceMs });
      const call = callOf(day, event.window, event.ticket);
      if (call !== null) call.finishedFrom = call.startedAt;
      break;
    }
    case 'ticket_missed':
      note(day, event, { how: 'no_show', serviceMs: null });
      break;
    case 'ticket_transferred':
      note(day, event, { how: 'transferred', serviceMs: null });
      break;
    case 'ticket_parked':
      note(day, event, { how: 'parked', serviceMs: null });
      break;
    case 'action_undone':
      takeBack(day, event.window, event.ticket, event.undid);
      break;
    default:
  }
}

interface Passed {
  readonly at: Instant;
  readonly window: WindowId;
  readonly ticket: TicketId;
}

function countGiven(day: Day, { by }: DayEvent, what: keyof Given): void {
  if (by.kind !== 'staff') return;
  const given = day.workbook.given.get(by.id) ?? { tickets: 0, consultations: 0 };
  given[what] += 1;
  day.workbook.given.set(by.id, given);
}

function weigh(day: Day, event: DayEventOf<'ticket_called'>): void {
  const last = day.workbook.calls.get(event.window) ?? null;
  if (last !== null) last.before = null;
  day.workbook.calls.set(event.window, {
    ticket: event.ticket,
    at: event.at,
    startedAt: null,
    finishedFrom: null,
    reason: event.reason,
    runnerUp: numberOf(day, event.reason.runnerUp?.ticket),
    before: last,
  });
}

function begin(day: Day, event: Passed): void {
  const call = callOf(day, event.window, event.ticket);
  if (call !== null) call.startedAt = event.at;
}

function callOf(day: Day, window: WindowId, ticket: TicketId | null): WeighedCall | null {
  const call = day.workbook.calls.get(window);
  return call?.ticket === ticket ? call : null;
}

type What = Pick<Handled, 'how' | 'serviceMs'> & { readonly service?: ServiceId };

function note(day: Day, event: Passed, what: What): void {
  const workday = workdayAt(day, event.window);
  const number = numberOf(day, event.ticket);
  const service = what.service ?? day.tickets.get(event.ticket)?.leg.service;
  if (workday === null || number === null || service === undefined) return;
  const { how, serviceMs } = what;
  const handled: Handled = { ticket: event.ticket, number, service, how, at: event.at, serviceMs };
  workday.handled.push(handled);
  if (workday.handled.length > handledKept) workday.handled.shift();
  if (serviceMs === null) return;
  workday.served += 1;
  workday.servedMs += serviceMs;
}

/** What is undone was never done. */
function takeBack(day: Day, window: WindowId, ticket: TicketId | null, undid: string): void {
  if (undid === 'call') forgetCall(day, window);
  const call = undid === 'finish' ? callOf(day, window, ticket) : null;
  if (call !== null) call.startedAt = call.finishedFrom;
  if (undid !== 'finish' && undid !== 'no_show') return;
  const operator = day.windows.get(window)?.operator ?? null;
  const workday = operator === null ? undefined : day.workbook.workdays.get(operator);
  const last = workday?.handled.at(-1);
  if (operator === null || workday === undefined || last?.ticket !== ticket) return;
  workday.handled.pop();
  if (last.serviceMs !== null) {
    workday.served -= 1;
    workday.servedMs -= last.serviceMs;
  }
  if (workday.handled.length === 0) day.workbook.workdays.delete(operator);
}

function forgetCall(day: Day, window: WindowId): void {
  const before = day.workbook.calls.get(window)?.before ?? null;
  if (before === null) day.workbook.calls.delete(window);
  else day.workbook.calls.set(window, before);
}

function workdayAt(day: Day, window: WindowId): Workday | null {
  const operator = day.windows.get(window)?.operator ?? null;
  if (operator === null) return null;
  const known = day.workbook.workdays.get(operator);
  if (known !== undefined) return known;
  const fresh: Workday = { handled: [], served: 0, servedMs: 0 };
  day.workbook.workdays.set(operator, fresh);
  return fresh;
}

function numberOf(day: Day, id: TicketId | undefined): string | null {
  const ticket = id === undefined ? undefined : day.tickets.get(id);
  return ticket === undefined ? null : formatNumber(ticket.letter, ticket.ordinal);
}
