import { refuse } from '../decider.ts';
import { storeNext } from './armed.ts';
import type { CommandOf } from './commands.ts';
import { routeOf, serviceLimit } from './decide-issue.ts';
import { type Answer, answer, facts, isRefusal, type Moment, ticketIn } from './moment.ts';
import type { Refusal } from './refusals.ts';
import { toCome } from './route.ts';
import type { Step, Ticket } from './state.ts';

/** The visit waits on at its place, in the line of the first of its new services. */
export function reroute(moment: Moment, command: CommandOf<'reroute'>): Answer {
  return answer(ticketIn(moment.day, command.ticket, 'waiting', 'not_waiting'), (ticket) => {
    const route = routeOf(moment, command);
    if (isRefusal(route)) return refuse(route);
    const [first] = route;
    if (first === undefined) return refuse({ code: 'no_service' });
    const no = newlyRefused(moment, ticket, route);
    if (no !== null) return refuse(no);
    const { id } = ticket;
    const leg = { ...ticket.leg, ...first, directedTo: null };
    return facts(
      {
        ...moment.happened,
        type: 'ticket_rerouted',
        ticket: id,
        route: route.map(({ service }) => service),
        purposes: route.map(({ purpose }) => purpose),
        leg,
      },
      ...storeNext(moment, [{ ticket: id, leg }]),
    );
  });
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
