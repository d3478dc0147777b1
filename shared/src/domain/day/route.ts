import type { ServiceId, WindowId } from '../words.ts';
import { servesStep } from './lines.ts';
import { mannedTarget } from './place.ts';
import type { Day, Step, Ticket, Window } from './state.ts';

/** What a ticket goes on with after the service in progress; null = the visit is over. */
export function nextStep(ticket: Ticket): (Step & { readonly returnTo: WindowId | null }) | null {
  const back = ticket.returns.at(-1);
  if (back !== undefined) {
    return { service: back.service, purpose: back.purpose, returnTo: back.window };
  }
  const [next] = ticket.pending;
  return next === undefined ? null : { ...next, returnTo: null };
}

/** What the window that serves a ticket goes on with; null = the ticket leaves it. */
export function staysHere(day: Day, window: Window, ticket: Ticket): Step | null {
  const next = nextStep(ticket);
  if (next === null || next.returnTo === window.id) return next;
  // A wish to return to a window that has closed counts as none.
  if (next.returnTo !== null && mannedTarget(day, next.returnTo) !== null) return null;
  return servesStep(window.profile, next.service, next.purpose) ? next : null;
}

/**
 * Takes what `nextStep` named off the route. In a day logged by an earlier release the ticket may
 * go on with something that is not on it any more: then the route stays.
 */
export function advance(ticket: Ticket, to: ServiceId): void {
  if (ticket.returns.at(-1)?.service === to) ticket.returns = ticket.returns.slice(0, -1);
  else ticket.pending = ticket.pending.filter(({ service }) => service !== to);
}

/** The service in progress or waited for, and everything that is to follow it. */
export function toCome({ leg, pending, returns }: Ticket): readonly Step[] {
  return [leg, ...pending, ...returns];
}

/** Every service of the visit in its order: done, in progress, and to come. */
export function routeOfTicket(ticket: Ticket): readonly ServiceId[] {
  const current = ticket.done.includes(ticket.leg.service) ? [] : [ticket.leg.service];
  const back = ticket.returns.map((step) => step.service).reverse();
  const ahead = ticket.pending.map((step) => step.service);
  return [...new Set([...ticket.done, ...current, ...back, ...ahead])];
}
