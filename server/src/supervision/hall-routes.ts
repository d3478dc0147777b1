import {
  alertId,
  closingAnswer,
  openForBody,
  operatorsAnswer,
} from '@talon/shared/contract/supervision.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import { emptyBody } from '@talon/shared/contract/tickets.ts';
import { centreStateAnswer } from '@talon/shared/contract/windows.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { recordDone } from '../hall/audited.ts';
import { actorOf, answeredBefore, perform, sendDone } from '../hall/perform.ts';
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
        const before = answeredBefore(parts, request, centre.id);
        if (before !== null) return sendDone(reply, before);
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
