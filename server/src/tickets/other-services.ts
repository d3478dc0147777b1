import type { rerouteBody } from '@talon/shared/contract/reception.ts';
import type { Day } from '@talon/shared/domain/day/state.ts';
import type { TicketId } from '@talon/shared/domain/words.ts';
import type { z } from 'zod';
import type { Wish } from '../hall/perform.ts';

type Reroute = Extract<Wish, { type: 'reroute' }>;

/** What the ticket is to be served with; with `keepsRest` only its present service changes. */
export function otherServices(
  day: Day,
  ticket: TicketId,
  body: z.infer<typeof rerouteBody>,
): Reroute {
  const { serviceIds: services, purpose = null, purposes = {}, keepsRest = false } = body;
  const asked: Reroute = { type: 'reroute', ticket, services, purpose, purposes };
  const now = day.tickets.get(ticket);
  // The day itself says of one that never was why nothing can be done.
  if (!keepsRest || now === undefined) return asked;
  const rest = now.pending.filter(({ service }) => !services.includes(service));
  const kept = services.map((service) => {
    const offered = day.services.get(service)?.rule.purposes ?? [];
    const wanted = purposes[service] ?? purpose ?? now.leg.purpose;
    return [service, offered.includes(wanted) ? wanted : (offered[0] ?? wanted)] as const;
  });
  return {
    ...asked,
    services: [...services, ...rest.map(({ service }) => service)],
    purposes: Object.fromEntries([
      ...kept,
      ...rest.map(({ service, purpose: own }) => [service, own] as const),
    ]),
  };
}
