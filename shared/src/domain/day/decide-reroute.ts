import { refuse } from '../decider.ts';
import type { Purpose, ServiceId } from '../words.ts';
import { storeNext } from './armed.ts';
import type { CommandOf } from './commands.ts';
import { routeOf, serviceLimit } from './decide-issue.ts';
import { purposeThere } from './decide-transfer.ts';
import { type Answer, answer, facts, isRefusal, type Moment, ticketIn } from './moment.ts';
import type { Refusal } from './refusals.ts';
import { toCome } from './route.ts';
import type { Step, Ticket } from './state.ts';

type Reroute = CommandOf<'reroute'>;

/** The visit waits on at its place, in the line of the first of its new services. */
export function reroute(moment: Moment, command: Reroute): Answer {
  return answer(ticketIn(moment.day, command.ticket, 'waiting', 'not_waiting'), (ticket) => {
    const route = routeOf(moment, keepingPurpose(moment, command, ticket));
    if (isRefusal(route)) return refuse(route);
    const [first] = route;
    if (first === undefined) return refuse({ code: 'no_service' });
    const no = newlyRefused(moment, ticket, route);
    if (no !== null) return refuse(no);
    const { id } = ticket;
    const whole = command.keepsRest === true ? [...route, ...restOf(ticket, route)] : route;
    const leg = { ...ticket.leg, ...first, directedTo: null };
    return facts(
      {
        ...moment.happened,
        type: 'ticket_rerouted',
        ticket: id,
        route: whole.map(({ service }) => service),
        purposes: whole.map(({ purpose }) => purpose),
        leg,
        reason: command.reason ?? null,
      },
      ...storeNext(moment, [{ ticket: id, leg }]),
    );
  });
}

/** Where the present service alone is exchanged nobody asks the visitor for a purpose again. */
function keepingPurpose(moment: Moment, command: Reroute, ticket: Ticket): Reroute {
  if (command.keepsRest !== true) return command;
  const wanted = command.purpose ?? ticket.leg.purpose;
  const purposes: Record<ServiceId, Purpose> = {};
  for (const id of command.services) {
    const service = moment.day.services.get(id);
    const purpose = service === undefined ? null : purposeThere(service, wanted);
    if (purpose !== null) purposes[id] = purpose;
  }
  return { ...command, purposes: { ...purposes, ...command.purposes } };
}

/** As it was asked for: of the rest nothing is judged anew. */
function restOf(ticket: Ticket, route: readonly Step[]): readonly Step[] {
  return ticket.pending.filter((step) => route.every(({ service }) => service !== step.service));
}

/** What the visit had already is within the limits; what was served is not asked for again. */
function newlyRefused(moment: Moment, ticket: Ticket, route: readonly Step[]): Refusal | null {
  const before = new Set(toCome(ticket).map(({ service }) => service));
  for (const { service } of route) {
    if (ticket.done.includes(service)) return { code: 'service_repeated', service };
    const full = before.has(service) ? null : serviceLimit(moment, service);
    if (full !== null) return full;
  }
  return null;
}
