import { opaqueId } from '@talon/shared/contract/text.ts';
import { issueBody, issuedAnswer } from '@talon/shared/contract/tickets.ts';
import type { TicketId } from '@talon/shared/domain/words.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { requireStaffOrDevice } from '../http/guards.ts';
import { issueTicket, type TicketParts } from './issue.ts';
import { readRoutes } from './read-ticket.ts';
import { receptionRoutes } from './reception-routes.ts';
import { staffRoutes } from './staff-routes.ts';
import { visitorRoutes } from './visitor-routes.ts';

/** The slice of tickets: taking one, what its visitor may do with it, and staff's corrections. */
export function ticketRoutes(
  parts: TicketParts,
  noteOf: (ticket: TicketId) => string | null,
): FastifyPluginAsyncZod {
  return async (api) => {
    api.post(
      '/centres/:centre/tickets',
      {
        onRequest: requireStaffOrDevice([], ['kiosk']),
        schema: {
          params: z.strictObject({ centre: opaqueId }),
          body: issueBody,
          response: { 201: issuedAnswer },
          tags: ['tickets'],
          summary: 'Issues a ticket',
        },
      },
      (request, reply) =>
        issueTicket(parts, request, reply, { centre: request.params.centre, body: request.body }),
    );
    await api.register(readRoutes(parts, noteOf));
    await api.register(visitorRoutes(parts));
    await api.register(staffRoutes(parts));
    await api.register(receptionRoutes(parts));
  };
}
