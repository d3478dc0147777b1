import { opaqueId } from '@talon/shared/contract/text.ts';
import {
  addServiceBody,
  emptyBody,
  laterBody,
  type TicketStateAnswer,
  ticketStateAnswer,
} from '@talon/shared/contract/tickets.ts';
import { ticketState } from '@talon/shared/domain/day/read.ts';
import type { Day } from '@talon/shared/domain/day/state.ts';
import type { TicketId } from '@talon/shared/domain/words.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { answeredBefore, perform, sendDone } from '../hall/perform.ts';
import { accessTicket } from './access.ts';
import type { TicketParts } from './issue.ts';
import { ensureOffered } from './offered.ts';

export const ticketPath = z.strictObject({ ticket: opaqueId });
export const keyQuery = z.strictObject({ key: z.string().max(200).optional() });

/** How a ticket stands after a command. */
export function standing(day: Day, ticket: TicketId): { status: number; body: TicketStateAnswer } {
  const state = ticketState(day, ticket);
  if (state === null) throw new Error('a command moved a ticket that is not in the day');
  return { status: 200, body: { ticket: { id: ticket, state } } };
}

const schema = {
  params: ticketPath,
  querystring: keyQuery,
  response: { 200: ticketStateAnswer },
  tags: ['tickets'],
};

/** What a visitor may do with the own ticket; a kiosk and staff add a service for them. */
export function visitorRoutes(parts: TicketParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.post(
      '/tickets/:ticket/cancel',
      { schema: { ...schema, summary: 'The visitor gives the ticket back', body: emptyBody } },
      async (request, reply) => {
        const { ticket } = request.params;
        const { centre, by } = await accessTicket(parts, request, ticket, visitorOnly);
        const wish = { type: 'cancel', ticket, reason: 'visitor' } as const;
        const answer = (day: Day) => standing(day, ticket);
        return sendDone(reply, await perform(parts, request, { centre, by, wish, answer }));
      },
    );
    api.post(
      '/tickets/:ticket/later',
      { schema: { ...schema, summary: 'Lets up to ten others go first', body: laterBody } },
      async (request, reply) => {
        const { ticket } = request.params;
        const { centre, by } = await accessTicket(parts, request, ticket, visitorOnly);
        const wish = { type: 'let_pass', ticket, places: request.body.places } as const;
        const answer = (day: Day) => standing(day, ticket);
        return sendDone(reply, await perform(parts, request, { centre, by, wish, answer }));
      },
    );
    api.post(
      '/tickets/:ticket/add-service',
      { schema: { ...schema, summary: 'One more service in this visit', body: addServiceBody } },
      async (request, reply) => {
        const { ticket } = request.params;
        const { centre, by } = await accessTicket(parts, request, ticket, {
          device: true,
          staff: [],
        });
        const before = answeredBefore(parts, request, centre);
        if (before !== null) return sendDone(reply, before);
        await ensureOffered(parts, request.caller, centre, [request.body.serviceId]);
        const wish = { type: 'add_service', ticket, service: request.body.serviceId } as const;
        const answer = (day: Day) => standing(day, ticket);
        return sendDone(reply, await perform(parts, request, { centre, by, wish, answer }));
      },
    );
  };
}

const visitorOnly = { device: false, staff: null } as const;
