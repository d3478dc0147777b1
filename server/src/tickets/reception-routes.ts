import {
  consultationBody,
  findTicketsQuery,
  foundTicketsAnswer,
  givenAnswer,
  ticketLinkAnswer,
} from '@talon/shared/contract/reception.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import type { Day } from '@talon/shared/domain/day/state.ts';
import type { OperatorId } from '@talon/shared/domain/words.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { recordDone } from '../hall/audited.ts';
import { actorOf, perform, sendDone } from '../hall/perform.ts';
import { Fault } from '../http/fault.ts';
import { requireStaff, staffOf } from '../http/guards.ts';
import { findByNumber } from './find-by-number.ts';
import { linkOf, type TicketParts } from './issue.ts';

const params = z.strictObject({ centre: opaqueId });
const tags = ['reception'];
const receptionists = requireStaff('reception', 'supervisor', 'administrator');

/** What only reception does: answer without a ticket, find a number, show a visitor's link. */
export function receptionRoutes(parts: TicketParts): FastifyPluginAsyncZod {
  return async (api) => {
    await api.register(consultationRoute(parts));
    await api.register(lookRoutes(parts));
  };
}

function givenBy(day: Day, user: OperatorId) {
  const { tickets, consultations } = day.workbook.given.get(user) ?? none;
  return { given: { tickets, consultations } };
}
const none = { tickets: 0, consultations: 0 };

function consultationRoute(parts: TicketParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.post(
      '/centres/:centre/consultations',
      {
        onRequest: receptionists,
        schema: {
          params,
          body: consultationBody,
          response: { 201: givenAnswer },
          tags,
          summary: 'Counts a consultation without a ticket',
        },
      },
      async (request, reply) => {
        const caller = staffOf(request);
        const { centre } = request.params;
        const { serviceId: service, channel = 'reception' } = request.body;
        const language = request.body.language ?? parts.settings.get(centre)?.mainLanguage ?? 'uk';
        const visit = parts.ids.id();
        const wish = { type: 'consult', visit, service, language, channel } as const;
        const answer = (day: Day) => ({ status: 201, body: givenBy(day, caller.user) });
        return sendDone(
          reply,
          await perform(parts, request, { centre, by: actorOf(caller), wish, answer }),
        );
      },
    );
  };
}

function lookRoutes(parts: TicketParts): FastifyPluginAsyncZod {
  const dayOf = async (centre: string): Promise<Day> => {
    // Who may act at every centre may also name one that is not there.
    if (parts.settings.get(centre) === undefined) throw new Fault('not_found');
    return (await parts.desks.live(centre)).day();
  };
  return async (api) => {
    api.get(
      '/centres/:centre/given',
      {
        onRequest: requireStaff(),
        schema: {
          params,
          response: { 200: givenAnswer },
          tags,
          summary: 'What I have given out today',
        },
      },
      async (request) => givenBy(await dayOf(request.params.centre), staffOf(request).user),
    );
    api.get(
      '/centres/:centre/tickets',
      {
        onRequest: requireStaff(),
        schema: {
          params,
          querystring: findTicketsQuery,
          response: { 200: foundTicketsAnswer },
          tags,
          summary: 'Today’s tickets of a number',
        },
      },
      async (request) => {
        const day = await dayOf(request.params.centre);
        const centre = parts.settings.get(request.params.centre);
        if (centre === undefined) throw new Fault('not_found');
        return { items: findByNumber(day, centre, request.query.number) };
      },
    );
    api.get(
      '/centres/:centre/tickets/:ticket/link',
      {
        onRequest: receptionists,
        schema: {
          params: z.strictObject({ centre: opaqueId, ticket: opaqueId }),
          response: { 200: ticketLinkAnswer },
          tags,
          summary: 'The visitor’s link, to be shown to the visitor',
        },
      },
      async (request, reply) => {
        const { centre, ticket } = request.params;
        const home = await parts.hall.findTicket(ticket);
        if (home?.centre !== centre) throw new Fault('not_found');
        const by = staffOf(request).user;
        const entry = { by, centre, action: 'ticket.link', subject: ticket };
        await recordDone(parts, { replayed: false }, entry);
        reply.header('Cache-Control', 'no-store');
        return { link: linkOf(parts, ticket) };
      },
    );
  };
}
