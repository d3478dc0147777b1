import {
  alertId,
  closingAnswer,
  openForBody,
  operatorsAnswer,
  otherServiceBody,
} from '@talon/shared/contract/supervision.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import { emptyBody, ticketStateAnswer } from '@talon/shared/contract/tickets.ts';
import { centreStateAnswer } from '@talon/shared/contract/windows.ts';
import { ticketState } from '@talon/shared/domain/day/read.ts';
import type { Day } from '@talon/shared/domain/day/state.ts';
import type { ServiceId, TicketId } from '@talon/shared/domain/words.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { recordDone } from '../hall/audited.ts';
import { actorOf, perform, sendDone, type Wish } from '../hall/perform.ts';
import { invalid } from '../http/fault.ts';
import { staffOf } from '../http/guards.ts';
import { idempotencyKey } from '../http/idempotency.ts';
import { closingOf } from './closing.ts';
import { centreAt, ofCentre, runsHall, type SupervisionRoutesParts, tags } from './routes-parts.ts';

/** What whoever runs the hall looks at and changes in it. */
export function hallRoutes(parts: SupervisionRoutesParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.addHook('onRequest', runsHall);
    await api.register(lookRoutes(parts));
    await api.register(openRoute(parts));
    await api.register(serviceRoute(parts));
  };
}

function lookRoutes(parts: SupervisionRoutesParts): FastifyPluginAsyncZod {
  const { identity, supervision } = parts;
  return async (api) => {
    api.get(
      '/centres/:centre/closing',
      {
        schema: {
          tags,
          summary: 'What closing the day now would make of whom',
          params: ofCentre,
          response: { 200: closingAnswer },
        },
      },
      async (request) => {
        const centre = centreAt(parts, request.params.centre);
        return closingOf((await parts.desks.live(centre.id)).day());
      },
    );
    api.get(
      '/centres/:centre/operators',
      {
        schema: {
          tags,
          summary: 'People who may be given a window, those who are signed in first',
          params: ofCentre,
          response: { 200: operatorsAnswer },
        },
      },
      async (request) => {
        const centre = centreAt(parts, request.params.centre);
        const day = (await parts.desks.live(centre.id)).day();
        const items = identity
          .staffOf(centre.id)
          .filter(({ id }) => !day.operators.has(id))
          .map(({ id, name }) => ({ id, name, signedIn: identity.isSignedIn(id) }));
        return { items: items.sort((a, b) => Number(b.signedIn) - Number(a.signedIn)) };
      },
    );
    api.post(
      '/centres/:centre/alerts/:alert/seen',
      {
        schema: {
          tags,
          summary: 'Somebody has seen what needs attention',
          params: z.strictObject({ centre: opaqueId, alert: alertId }),
          body: emptyBody,
          response: { 204: z.undefined() },
        },
      },
      async (request, reply) => {
        idempotencyKey(request);
        const centre = centreAt(parts, request.params.centre);
        supervision.seen.mark(centre.id, request.params.alert);
        supervision.seen.tell(centre.id);
        return reply.code(204).send();
      },
    );
  };
}

/** A window for an operator who cannot open it now; at the own desk it is found open. */
function openRoute(parts: SupervisionRoutesParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.post(
      '/centres/:centre/windows/:window/open',
      {
        schema: {
          tags,
          summary: 'Opens a window for an operator',
          params: z.strictObject({ centre: opaqueId, window: opaqueId }),
          body: openForBody,
          response: { 200: centreStateAnswer },
        },
      },
      async (request, reply) => {
        const { window } = request.params;
        const centre = centreAt(parts, request.params.centre);
        const operator = request.body.operatorId;
        if (!parts.identity.staffOf(centre.id).some(({ id }) => id === operator)) {
          throw invalid('operatorId', 'works at another centre or nowhere', 'unknown');
        }
        const caller = staffOf(request);
        const wish = { type: 'open_window', window, operator } as const;
        const answer = () => ({ status: 200, body: { state: 'open' as const } });
        const asked = { centre: centre.id, wish, by: actorOf(caller), answer };
        const done = await perform(parts, request, asked);
        const entry = { by: caller.user, centre: centre.id, action: 'window.open_for' };
        await recordDone(parts, done, { ...entry, subject: window, details: { operator } });
        return sendDone(reply, done);
      },
    );
  };
}

/** People are sent from line to line one by one: each keeps number and place. */
function serviceRoute(parts: SupervisionRoutesParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.post(
      '/centres/:centre/tickets/:ticket/other-service',
      {
        schema: {
          tags,
          summary: 'Sends somebody who waits to the line of another service',
          params: z.strictObject({ centre: opaqueId, ticket: opaqueId }),
          body: otherServiceBody,
          response: { 200: ticketStateAnswer },
        },
      },
      async (request, reply) => {
        const { ticket } = request.params;
        const centre = centreAt(parts, request.params.centre);
        const { serviceId, reason } = request.body;
        const day = (await parts.desks.live(centre.id)).day();
        const wish = rerouted(day, ticket, serviceId);
        const caller = staffOf(request);
        const answer = (after: Day) => ({
          status: 200,
          body: { ticket: { id: ticket, state: ticketState(after, ticket) ?? 'waiting' } },
        });
        const asked = { centre: centre.id, wish, by: actorOf(caller), answer };
        const done = await perform(parts, request, asked);
        const entry = { by: caller.user, centre: centre.id, action: 'ticket.other_service' };
        const details = { service: serviceId, reason };
        await recordDone(parts, done, { ...entry, subject: ticket, details });
        return sendDone(reply, done);
      },
    );
  };
}

/** The service in the place of the present one; what the visit asks besides stays behind it. */
function rerouted(day: Day, id: TicketId, service: ServiceId): Extract<Wish, { type: 'reroute' }> {
  const ticket = day.tickets.get(id);
  // The day itself says of one that ended, or never was, why nothing can be done.
  if (ticket === undefined)
    return { type: 'reroute', ticket: id, services: [service], purpose: null };
  const { purpose } = ticket.leg;
  const offered = day.services.get(service)?.rule.purposes ?? [];
  const rest = ticket.pending.filter((step) => step.service !== service);
  const there = offered.includes(purpose) ? purpose : (offered[0] ?? purpose);
  return {
    type: 'reroute',
    ticket: id,
    services: [service, ...rest.map((step) => step.service)],
    purpose: there,
    purposes: Object.fromEntries([
      [service, there],
      ...rest.map((step) => [step.service, step.purpose]),
    ]),
  };
}
