import { isPriority } from '../calling/contest.ts';
import { remember } from '../calling/share.ts';
import type { QueueInstant } from '../words.ts';
import { asPlace, queueTime } from './clock.ts';
import type { DayEventOf, Leg } from './events.ts';
import { attach, detach, end, recordUndo, ticketOf, touch, transition, windowOf } from './hold.ts';
import { arrivalPlace } from './place.ts';
import { toCome } from './route.ts';
import type { Day, Ticket } from './state.ts';

export function issued(day: Day, event: DayEventOf<'ticket_issued'>): void {
  const { leg } = event;
  day.issued += 1;
  day.counters.set(event.letter, event.ordinal);
  if (event.appointment !== null) day.appointments.add(event.appointment.id);
  for (const id of event.route) countIssued(day, id);
  const at = queueTime(day, event.at);
  forgetMissed(day, at);
  const ticket: Ticket = {
    id: event.ticket,
    letter: event.letter,
    ordinal: event.ordinal,
    sequence: day.issued,
    language: event.language,
    channel: event.channel,
    appointment: event.appointment,
    issuedAt: event.at,
    arrival: Math.min(leg.place, arrivalPlace(asPlace(day, at), day.issued)),
    state: 'waiting',
    leg,
    window: null,
    done: [],
    pending: event.route.length === 1 ? noSteps : stepsAfterFirst(event),
    returns: [],
    calledAt: 0,
    announcedAt: null,
    recalls: 0,
    startedAt: null,
    parking: null,
    missedAt: 0,
    reinstated: false,
    waitedBeforeMs: 0,
    legWaitedMs: 0,
    touchedBy: event.cause,
  };
  day.tickets.set(ticket.id, ticket);
  attach(day, ticket);
}

const noSteps: Ticket['pending'] = [];

type Routed = DayEventOf<'ticket_issued' | 'ticket_rerouted'>;

function stepsAfterFirst({ route, purposes, leg }: Routed): Ticket['pending'] {
  return route
    .slice(1)
    .map((service, index) => ({ service, purpose: purposes[index + 1] ?? leg.purpose }));
}

function countIssued(day: Day, id: string): void {
  const service = day.services.get(id);
  if (service !== undefined) service.issued += 1;
}

export function serviceAdded(day: Day, event: DayEventOf<'service_added'>): void {
  const ticket = ticketOf(day, event.ticket);
  const { service, purpose } = event;
  ticket.pending = [...ticket.pending, { service, purpose }];
  countIssued(day, service);
  touch(ticket, event.cause);
}

export function ticketCalled(day: Day, event: DayEventOf<'ticket_called'>): void {
  const ticket = ticketOf(day, event.ticket);
  const window = windowOf(day, event.window);
  const at = queueTime(day, event.at);
  window.undo = recordUndo(window, { kind: 'call', cause: event.cause, at }, [ticket]);
  if (ticket.state === 'waiting') ticket.legWaitedMs = Math.max(0, at - ticket.leg.since);
  else endLeg(ticket, at);
  detach(day, ticket, event.at);
  ticket.state = 'called';
  ticket.window = window.id;
  ticket.calledAt = at;
  ticket.announcedAt = event.how === 'walk_in' ? null : at;
  ticket.recalls = 0;
  ticket.startedAt = null;
  ticket.parking = null;
  attach(day, ticket);
  window.armed = false;
  if (isFromLines(event) && day.settings !== null) {
    const wasPriority = isPriority(ticket.leg.priority);
    window.recent = remember(window.recent, wasPriority, day.settings.calling.share.of);
  }
  touch(ticket, event.cause);
  touch(window, event.cause);
}

/** Called back from parking: nothing was waited since, and a return begins to wait from here. */
function endLeg(ticket: Ticket, at: QueueInstant): void {
  ticket.waitedBeforeMs += ticket.legWaitedMs;
  ticket.legWaitedMs = 0;
  ticket.leg = { ...ticket.leg, since: at };
}

/** Chosen, walk-in, called back and directed tickets do not count in the share. */
function isFromLines(event: DayEventOf<'ticket_called'>): boolean {
  return (event.how === 'next' || event.how === 'armed') && event.reason.rule !== 'directed_due';
}

export function recalled(day: Day, event: DayEventOf<'ticket_recalled'>): void {
  const ticket = ticketOf(day, event.ticket);
  ticket.recalls = event.times;
  if (ticket.announcedAt !== null) ticket.announcedAt = queueTime(day, event.at);
  touch(ticket, event.cause);
  touch(windowOf(day, event.window), event.cause);
}

export function missed(day: Day, event: DayEventOf<'ticket_missed'>): void {
  const ticket = ticketOf(day, event.ticket);
  const window = windowOf(day, event.window);
  const at = queueTime(day, event.at);
  window.undo = recordUndo(window, { kind: 'no_show', cause: event.cause, at }, [ticket]);
  transition(day, ticket, 'no_show', event.at);
  ticket.missedAt = at;
  day.turnout.missed += 1;
  touch(ticket, event.cause);
  touch(window, event.cause);
}

/** No-shows past their grace leave the working set, at an event that is never taken back. */
function forgetMissed(day: Day, now: QueueInstant): void {
  const grace = (day.settings?.time.reinstateMinutes ?? 0) * 60_000;
  for (const ticket of day.missed.values()) {
    if (now - ticket.missedAt <= grace) break;
    end(day, ticket, 'no_show', day.clock.lastAt);
  }
}

export function reinstated(day: Day, event: DayEventOf<'ticket_reinstated'>): void {
  const ticket = ticketOf(day, event.ticket);
  waitsOn(day, ticket, event, event.leg);
  ticket.reinstated = true;
}

export function returned(day: Day, event: DayEventOf<'ticket_returned'>): void {
  waitsOn(day, ticketOf(day, event.ticket), event, event.leg);
  touch(windowOf(day, event.window), event.cause);
}

/** The leg goes on as though it had not been interrupted. */
function waitsOn(
  day: Day,
  ticket: Ticket,
  event: { readonly at: number; readonly cause: string },
  leg: Leg,
): void {
  detach(day, ticket, event.at);
  ticket.state = 'waiting';
  ticket.leg = leg;
  ticket.window = null;
  ticket.legWaitedMs = 0;
  attach(day, ticket);
  touch(ticket, event.cause);
}

/** A new wait begins; what was waited before is kept apart. */
export function waitsAnew(
  day: Day,
  ticket: Ticket,
  event: { readonly at: number; readonly cause: string },
  leg: Leg,
): void {
  ticket.waitedBeforeMs += ticket.legWaitedMs;
  ticket.parking = null;
  ticket.startedAt = null;
  waitsOn(day, ticket, event, leg);
}

/** Order, class or direction of a waiting ticket changes; its wait goes on. */
export function relined(day: Day, event: DayEventOf<'ticket_moved' | 'priority_withdrawn'>): void {
  waitsOn(day, ticketOf(day, event.ticket), event, event.leg);
}

export function rerouted(day: Day, event: DayEventOf<'ticket_rerouted'>): void {
  const ticket = ticketOf(day, event.ticket);
  const before = new Set(toCome(ticket).map(({ service }) => service));
  for (const id of event.route) if (!before.has(id)) countIssued(day, id);
  ticket.pending = stepsAfterFirst(event);
  ticket.returns = ticket.returns.filter(({ service }) => !event.route.includes(service));
  waitsOn(day, ticket, event, event.leg);
}

export function fellBack(day: Day, event: DayEventOf<'ticket_fell_back'>): void {
  const ticket = ticketOf(day, event.ticket);
  if (ticket.state === 'parked') waitsAnew(day, ticket, event, event.leg);
  else waitsOn(day, ticket, event, event.leg);
}

export function parked(day: Day, event: DayEventOf<'ticket_parked'>): void {
  const ticket = ticketOf(day, event.ticket);
  const { pool, reason, until } = event;
  transition(day, ticket, 'parked', event.at);
  ticket.parking = { pool, reason, until };
  ticket.startedAt = null;
  touch(ticket, event.cause);
  touch(windowOf(day, event.window), event.cause);
}

export function unparked(day: Day, event: DayEventOf<'ticket_unparked'>): void {
  waitsAnew(day, ticketOf(day, event.ticket), event, event.leg);
}

export function transferred(day: Day, event: DayEventOf<'ticket_transferred'>): void {
  const ticket = ticketOf(day, event.ticket);
  const { service, purpose } = ticket.leg;
  // What is given there now is not gone back for; at another window the same service goes on.
  if (event.to.kind === 'service') {
    ticket.returns = ticket.returns.filter((step) => step.service !== event.leg.service);
  }
  if (event.returnTo !== null) {
    ticket.returns = [...ticket.returns, { service, purpose, window: event.returnTo }];
  }
  ticket.pending = ticket.pending.filter((step) => step.service !== event.leg.service);
  waitsAnew(day, ticket, event, event.leg);
  touch(windowOf(day, event.window), event.cause);
}

export function closed(
  day: Day,
  event: DayEventOf<'ticket_cancelled' | 'ticket_expired' | 'ticket_unclosed'>,
  state: 'cancelled' | 'expired' | 'unclosed',
): void {
  const ticket = ticketOf(day, event.ticket);
  const held = ticket.state === 'called' || ticket.state === 'serving';
  if (held) touch(windowOf(day, ticket.window), event.cause);
  touch(ticket, event.cause);
  end(day, ticket, state, event.at);
}
