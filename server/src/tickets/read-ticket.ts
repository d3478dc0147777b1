import { type StaffFacts, ticketAnswer } from '@talon/shared/contract/tickets.ts';
import type { TicketId } from '@talon/shared/domain/words.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { TicketHome } from '../hall/find-ticket.ts';
import { Fault } from '../http/fault.ts';
import { accessTicket } from './access.ts';
import type { TicketParts } from './issue.ts';
import { staffFacts } from './staff-facts.ts';
import { historyOf } from './ticket-history.ts';
import { keyQuery, ticketPath } from './visitor-routes.ts';

/** GET /tickets/{id}: the visitor's view; staff of the centre get the ticket's way as well. */
export function readRoutes(
  parts: TicketParts,
  noteOf: (ticket: TicketId) => string | null,
): FastifyPluginAsyncZod {
  return async (api) => {
    api.get(
      '/tickets/:ticket',
      {
        schema: {
          params: ticketPath,
          querystring: keyQuery,
          response: { 200: ticketAnswer },
          tags: ['tickets'],
          summary: 'The ticket as its visitor sees it',
        },
      },
      async (request, reply) => {
        const { ticket } = request.params;
        const access = await accessTicket(parts, request, ticket, { device: false, staff: [] });
        const view = await parts.ticketView(access, ticket);
        if (view === null) throw new Fault('not_found');
        reply.header('Cache-Control', 'no-store');
        if (access.as !== 'staff') return { ...view };
        return {
          ...view,
          history: historyOf(parts, access, ticket),
          staff: await factsOf(parts, access, ticket),
          note: noteOf(ticket),
        };
      },
    );
  };
}

async function factsOf(
  parts: TicketParts,
  { centre: id }: TicketHome,
  ticket: TicketId,
): Promise<StaffFacts | null> {
  const centre = parts.settings.get(id);
  if (centre === undefined) return null;
  const { store } = parts.hall;
  const day = (await parts.desks.live(id)).day();
  const legs = store.visits.ofTicket(ticket);
  const prints = store.printJobs.ofTicket(ticket);
  return staffFacts({ day, centre, now: parts.clock.now(), legs, prints }, ticket);
}
