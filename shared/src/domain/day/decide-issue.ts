import { refuse } from '../decider.ts';
import type { DaySettings } from '../settings/day-settings.ts';
import type { Instant, PriorityClass, Purpose, QueueInstant, ServiceId } from '../words.ts';
import { storeNext } from './armed.ts';
import { asPlace, queueTime } from './clock.ts';
import type { CommandOf } from './commands.ts';
import type { DayEvent, Leg } from './events.ts';
import { type Answer, facts, freeWindow, isRefusal, type Moment, pausedRefusal } from './moment.ts';
import { called, chosenReason } from './next.ts';
import { arrivalPlace } from './place.ts';
import type { Refusal } from './refusals.ts';
import { toCome } from './route.ts';
import type { Service, Step, Window } from './state.ts';

type Issue = CommandOf<'issue'>;
type Wanted = Pick<Issue, 'services' | 'purpose' | 'purposes'>;

export function issue(moment: Moment, command: Issue): Answer {
  const no =
    pausedRefusal(moment.day) ??
    hoursRefusal(moment.settings, moment.happened.at) ??
    ticketRefusal(moment, command);
  if (no !== null) return refuse(no);
  const route = routeOf(moment, command);
  if (isRefusal(route)) return refuse(route);
  const [first] = route;
  if (first === undefined) return refuse({ code: 'no_service' });
  const limit = limitRefusal(moment, route);
  if (limit !== null) return refuse(limit);
  let window: Window | null = null;
  if (command.window !== null) {
    const free = freeWindow(moment.day, command.window);
    if (isRefusal(free)) return refuse(free);
    window = free;
  }
  const leg = firstLeg(moment, command, first);
  const issued = issuedEvent(moment, command, route, leg);
  if (window === null)
    return facts(issued, ...storeNext(moment, [{ ticket: command.ticket, leg }]));
  const why = chosenReason(moment, window, { id: command.ticket, leg }, 'walk_in');
  return facts(issued, called(moment, window, command.ticket, 'walk_in', why));
}

/** Outside its hours and in its own breaks a centre gives no tickets, whoever asks. */
function hoursRefusal(settings: DaySettings, at: Instant): Refusal | null {
  const { issueFrom, issueUntil } = settings;
  if (issueFrom === null || issueUntil === null || at >= issueUntil) {
    return { code: 'centre_closed', opensAt: null };
  }
  if (at < issueFrom) return { code: 'centre_closed', opensAt: issueFrom };
  const closure = settings.closures.find(({ from, until }) => at >= from && at < until);
  if (closure === undefined) return null;
  return { code: 'centre_closed', opensAt: closure.until < issueUntil ? closure.until : null };
}

function ticketRefusal(moment: Moment, command: Issue): Refusal | null {
  const { day } = moment;
  if (day.tickets.has(command.ticket) || day.ended.has(command.ticket)) {
    return { code: 'ticket_exists', ticket: command.ticket };
  }
  const isRemote = command.channel === 'remote' || command.channel === 'phone';
  if (isRemote && command.priority === 'legal') {
    return { code: 'priority_not_remote' };
  }
  if (command.appointment !== null && day.appointments.has(command.appointment.id)) {
    return { code: 'appointment_used', appointment: command.appointment.id };
  }
  return null;
}

/**
 * The purpose of each service. What was asked of a service itself it must offer. Of the others, one
 * that has a single purpose takes it, the asked purpose must be among those of the rest, and at
 * least one of them must offer it.
 */
export function routeOf(moment: Moment, command: Wanted): readonly Step[] | Refusal {
  const { services, purpose: asked, purposes = {} } = command;
  const route: Step[] = [];
  let offered = false;
  for (const id of services) {
    const service = offeredService(moment, id);
    if (isRefusal(service)) return service;
    if (route.some((step) => step.service === id)) return { code: 'service_repeated', service: id };
    const own = purposes[id];
    const step = own === undefined ? purposeOf(service, asked) : ownPurpose(service, own);
    if (isRefusal(step)) return step;
    offered ||= own !== undefined || asked === null || step.purpose === asked;
    route.push(step);
  }
  const [first] = services;
  if (first !== undefined && !offered) return { code: 'purpose_not_offered', service: first };
  return route;
}

export function offeredService(moment: Moment, id: ServiceId): Service | Refusal {
  const service = moment.day.services.get(id);
  return service === undefined || service.retired
    ? { code: 'unknown_service', service: id }
    : service;
}

function ownPurpose({ rule }: Service, own: Purpose): Step | Refusal {
  return rule.purposes.includes(own)
    ? { service: rule.id, purpose: own }
    : { code: 'purpose_not_offered', service: rule.id };
}

function purposeOf(service: Service, asked: Purpose | null): Step | Refusal {
  const { id, purposes } = service.rule;
  const [only] = purposes;
  if (purposes.length === 1 && only !== undefined) return { service: id, purpose: only };
  if (asked === null) return { code: 'purpose_required', service: id };
  if (!purposes.includes(asked)) return { code: 'purpose_not_offered', service: id };
  return { service: id, purpose: asked };
}

function limitRefusal(moment: Moment, route: readonly Step[]): Refusal | null {
  const { dailyLimit } = moment.settings;
  if (dailyLimit !== null && moment.day.issued >= dailyLimit) {
    return { code: 'day_limit_reached', limit: dailyLimit };
  }
  for (const step of route) {
    const full = serviceLimit(moment, step.service);
    if (full !== null) return full;
  }
  return null;
}

export function serviceLimit(moment: Moment, id: ServiceId): Refusal | null {
  const service = moment.day.services.get(id);
  const limit = service?.rule.dailyLimit ?? null;
  if (service === undefined || limit === null || service.issued < limit) return null;
  return { code: 'service_limit_reached', service: id, limit };
}

/**
 * An early appointment stands at its booked time, a late one is ordinary from its arrival. Minutes
 * of a pause make nobody late.
 */
function firstLeg(moment: Moment, command: Issue, step: Step): Leg {
  const { appointment } = command;
  const sequence = moment.day.issued + 1;
  const arrival = arrivalPlace(moment.placeNow, sequence);
  if (command.priority === 'legal') return legOf(step, 'legal', arrival, moment.queueAt);
  if (appointment === null) return legOf(step, 'ordinary', arrival, moment.queueAt);
  const booked = queueTime(moment.day, appointment.bookedFor);
  if (moment.queueAt - booked > moment.settings.time.lateMinutes * 60_000) {
    return legOf(step, 'ordinary', arrival, moment.queueAt);
  }
  const due = Math.max(booked, moment.queueAt);
  const place = arrivalPlace(asPlace(moment.day, due), sequence);
  return legOf(step, 'appointment', place, due);
}

function legOf(step: Step, priority: PriorityClass, place: number, since: QueueInstant): Leg {
  const { service, purpose } = step;
  return { service, purpose, priority, place, since, directedTo: null };
}

function issuedEvent(moment: Moment, command: Issue, route: readonly Step[], leg: Leg): DayEvent {
  const letter = letterOf(moment, leg.service, leg.priority);
  const { at, cause, by } = moment.happened;
  return {
    type: 'ticket_issued',
    at,
    cause,
    by,
    ticket: command.ticket,
    letter,
    ordinal: (moment.day.counters.get(letter) ?? 0) + 1,
    route: route.map((step) => step.service),
    purposes: route.map((step) => step.purpose),
    leg,
    language: command.language,
    channel: command.channel,
    appointment: command.appointment,
  };
}

/** The class's own letter, else the service's, else its category's. */
function letterOf(moment: Moment, id: ServiceId, priority: PriorityClass): string {
  const { letters, categories } = moment.settings;
  if (priority === 'legal' && letters.legal !== null) return letters.legal;
  if (priority === 'appointment' && letters.appointment !== null) return letters.appointment;
  const rule = moment.day.services.get(id)?.rule;
  const letter = rule?.letter ?? categories.find(({ id }) => id === rule?.category)?.letter;
  if (letter === undefined) throw new Error(`service ${id} has no letter`);
  return letter;
}

/** One more service in the same visit, after those it has. */
export function addService(moment: Moment, command: CommandOf<'add_service'>): Answer {
  const ticket = moment.day.tickets.get(command.ticket);
  if (ticket === undefined || ticket.state === 'no_show') {
    const state = ticket?.state ?? moment.day.ended.get(command.ticket)?.state;
    if (state !== undefined) return refuse({ code: 'not_waiting', state });
    return refuse({ code: 'unknown_ticket', ticket: command.ticket });
  }
  const service = offeredService(moment, command.service);
  if (isRefusal(service)) return refuse(service);
  const known = [...ticket.done, ...toCome(ticket).map((step) => step.service)];
  if (known.includes(command.service)) {
    return refuse({ code: 'service_repeated', service: command.service });
  }
  const step = purposeOf(service, ticket.leg.purpose);
  if (isRefusal(step)) return refuse(step);
  const full = serviceLimit(moment, command.service);
  if (full !== null) return refuse(full);
  return facts({ ...moment.happened, type: 'service_added', ticket: ticket.id, ...step });
}
