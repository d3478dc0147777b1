import { rerouteBody } from '@talon/shared/contract/reception.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import {
  cancelBody,
  emptyBody,
  moveBody,
  ticketStateAnswer,
  toOrdinaryBody,
} from '@talon/shared/contract/tickets.ts';
import { unparkBody } from '@talon/shared/contract/windows.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { recordDone } from '../hall/audited.ts';
import { actorOf, perform, sendDone, type Wish } from '../hall/perform.ts';
import { holderOnly } from '../hall/window-holder.ts';
import { Fault } from '../http/fault.ts';
import { requireStaff, staffOf } from '../http/guards.ts';
import type { TicketParts } from './issue.ts';
import { standing } from './visitor-routes.ts';

const params = z.strictObject({ centre: opaqueId, ticket: opaqueId });
const schema = { params, response: { 200: ticketStateAnswer }, tags: ['tickets'] };
/** To change somebody's place or class is a right; a mistake of the visitor anyone may mend. */
const orderers = requireStaff('reception', 'supervisor', 'administrator');
const anyone = requireStaff();

interface Change {
  readonly centre: string;
  readonly ticket: string;
  readonly wish: Wish;
  /** Written to the audit log: the order of the queue was changed by hand. */
  readonly details: Readonly<Record<string, string | null>>;
}

/** Corrections by staff, each of them audited. */
export function staffRoutes(parts: TicketParts): FastifyPluginAsyncZod {
  const change = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { centre, ticket, wish, details }: Change,
  ): Promise<void> => {
    const caller = staffOf(request);
    const answer: Parameters<typeof perform>[2]['answer'] = (day) => standing(day, ticket);
    const done = await perform(parts, request, { centre, by: actorOf(caller), wish, answer });
    await recordDone(parts, done, {
      by: caller.user,
      centre,
      action: `ticket.${wish.type}`,
      subject: ticket,
      details,
    });
    return sendDone(reply, done);
  };

  return async (api) => {
    api.post(
      '/centres/:centre/tickets/:ticket/cancel',
      { onRequest: anyone, schema: { ...schema, summary: 'Cancels a ticket', body: cancelBody } },
      (request, reply) => {
        const reason = request.body.reason ?? 'other';
        const wish = { type: 'cancel', ticket: request.params.ticket, reason } as const;
        return change(request, reply, { ...request.params, wish, details: { reason } });
      },
    );
    api.post(
      '/centres/:centre/tickets/:ticket/reinstate',
      {
        onRequest: anyone,
        schema: { ...schema, summary: 'Puts a missed ticket back', body: emptyBody },
      },
      (request, reply) => {
        const wish = { type: 'reinstate', ticket: request.params.ticket } as const;
        return change(request, reply, { ...request.params, wish, details: {} });
      },
    );
    api.post(
      '/centres/:centre/tickets/:ticket/move',
      {
        onRequest: orderers,
        schema: { ...schema, summary: 'Before another of its line, or last', body: moveBody },
      },
      (request, reply) => {
        const { before = null, reason } = request.body;
        const wish = { type: 'move', ticket: request.params.ticket, before, reason } as const;
        const direction = directionOf(parts, request.params, before);
        const details = { before, direction, reason };
        return change(request, reply, { ...request.params, wish, details });
      },
    );
    api.post(
      '/centres/:centre/tickets/:ticket/to-ordinary',
      {
        onRequest: orderers,
        schema: {
          ...schema,
          summary: 'Takes a priority back, the place is kept',
          body: toOrdinaryBody,
        },
      },
      (request, reply) => {
        const { reason } = request.body;
        const { ticket } = request.params;
        const wish = { type: 'to_ordinary', ticket, reason: reason ?? null } as const;
        const details = reason === undefined ? {} : { reason };
        return change(request, reply, { ...request.params, wish, details });
      },
    );
    api.post(
      '/centres/:centre/tickets/:ticket/reroute',
      {
        onRequest: orderers,
        schema: { ...schema, summary: 'Other services, the place is kept', body: rerouteBody },
      },
      (request, reply) => {
        const { ticket } = request.params;
        const { serviceIds, purpose = null, purposes = {}, keepsRest = false } = request.body;
        const { reason } = request.body;
        const asked = { services: serviceIds, purpose, purposes, keepsRest };
        const wish = { type: 'reroute', ticket, ...asked, reason: reason ?? null } as const;
        const services = serviceIds.join(' ');
        const details = reason === undefined ? { services } : { services, reason };
        return change(request, reply, { ...request.params, wish, details });
      },
    );
    await api.register(unparkRoute(parts));
  };
}

/** Whether the ticket stands behind the one that it is put before: then it passes others. */
function directionOf(
  { desks }: Pick<TicketParts, 'desks'>,
  { centre, ticket }: { readonly centre: string; readonly ticket: string },
  before: string | null,
): 'ahead' | 'back' {
  const tickets = desks.peek(centre)?.day().tickets;
  const place = (id: string) => tickets?.get(id)?.leg.place ?? 0;
  return before !== null && place(ticket) > place(before) ? 'ahead' : 'back';
}

function unparkRoute(parts: TicketParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.post(
      '/centres/:centre/tickets/:ticket/unpark',
      {
        onRequest: anyone,
        schema: { ...schema, summary: 'Calls a parked visitor back', body: unparkBody },
      },
      async (request, reply) => {
        const { centre, ticket } = request.params;
        const window = request.body.windowId ?? null;
        const caller = staffOf(request);
        const elsewhere = window !== null && parts.settings.centreOfWindow(window)?.id !== centre;
        if (elsewhere) throw new Fault('not_found');
        const { user } = caller;
        const permit = window === null ? {} : { permit: holderOnly({ user, window }) };
        const wish = { type: 'unpark', ticket, window } as const;
        const answer: Parameters<typeof perform>[2]['answer'] = (day) => standing(day, ticket);
        const asked = { centre, by: actorOf(caller), wish, answer, ...permit };
        return sendDone(reply, await perform(parts, request, asked));
      },
    );
  };
}
