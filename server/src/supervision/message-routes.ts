import { messageBody, replyBody, sentAnswer } from '@talon/shared/contract/supervision.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import { emptyBody } from '@talon/shared/contract/tickets.ts';
import type { Day } from '@talon/shared/domain/day/state.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { createAttempts } from '../http/attempts.ts';
import { Fault, Refused } from '../http/fault.ts';
import { requireStaff, staffOf } from '../http/guards.ts';
import type { Desk } from './messages.ts';
import {
  callerAt,
  centreAt,
  ensureHolder,
  holderOf,
  ofCentre,
  ofWindow,
  runsHall,
  type SupervisionRoutesParts,
  tags,
} from './routes-parts.ts';

/** Nobody writes more by hand. */
const most = { most: 60, withinMs: 600_000 };

/** Between those who run the hall and its desks. The words are in no log and go with the day. */
export function messageRoutes(parts: SupervisionRoutesParts): FastifyPluginAsyncZod {
  return async (api) => {
    await api.register(toDesks(parts));
    await api.register(fromDesks(parts));
  };
}

/** Desks at which somebody works: one, or all of them. */
function desksOf(day: Day, centre: string, window: string | null): readonly Desk[] {
  const manned = [...day.windows.values()].flatMap(({ id, operator }) =>
    operator === null || (window !== null && id !== window) ? [] : [{ window: id, operator }],
  );
  if (manned.length === 0) throw new Refused({ code: 'window_closed' }, centre);
  return manned;
}

function toDesks(parts: SupervisionRoutesParts): FastifyPluginAsyncZod {
  const { audit, repeatable, supervision } = parts;
  return async (api) => {
    api.addHook('onRequest', runsHall);
    api.post(
      '/centres/:centre/messages',
      {
        schema: {
          tags,
          summary: 'Writes to a window, or to all at which somebody works',
          params: ofCentre,
          body: messageBody,
          response: { 201: sentAnswer },
        },
      },
      async (request, reply) => {
        const centre = centreAt(parts, request.params.centre);
        const { to, text } = request.body;
        const window = 'window' in to ? to.window : null;
        const by = staffOf(request).user;
        return repeatable(request, reply, centre.id, async () => {
          const isStrange = window !== null && !centre.windows.some(({ id }) => id === window);
          if (isStrange) throw new Refused({ code: 'unknown_window', window }, centre.id);
          const desks = desksOf((await parts.desks.live(centre.id)).day(), centre.id, window);
          const id = await supervision.messages.send(centre.id, { by, text, desks });
          if (id === null) throw new Fault('rate_limited');
          const entry = { by, centre: centre.id, action: 'hall.message', subject: id };
          await audit.record({ ...entry, details: { windows: desks.length } });
          return { status: 201, body: { message: { id, windows: desks.length } } };
        });
      },
    );
    api.post(
      '/centres/:centre/messages/:message/seen',
      {
        schema: {
          tags,
          summary: 'What an operator wrote was read',
          params: z.strictObject({ centre: opaqueId, message: opaqueId }),
          body: emptyBody,
          response: { 204: z.undefined() },
        },
      },
      async (request, reply) => {
        const centre = centreAt(parts, request.params.centre);
        const found = supervision.messages
          .of(centre.id)
          .find(({ id, by, operator }) => id === request.params.message && by === operator);
        if (found === undefined) throw new Fault('not_found');
        await supervision.messages.seen(centre.id, found.id);
        return reply.code(204).send();
      },
    );
  };
}

function fromDesks(parts: SupervisionRoutesParts): FastifyPluginAsyncZod {
  const { clock, repeatable, supervision } = parts;
  const { messages } = supervision;
  const written = createAttempts(most);
  return async (api) => {
    api.addHook('onRequest', requireStaff());
    api.post(
      '/windows/:window/messages',
      {
        schema: {
          tags,
          summary: 'The operator writes to whoever runs the hall, or answers',
          params: ofWindow,
          body: replyBody,
          response: { 201: sentAnswer },
        },
      },
      async (request, reply) => {
        const { window } = request.params;
        const at = callerAt(parts, request, window);
        const { centre, caller } = at;
        const { text, answers } = request.body;
        return repeatable(request, reply, centre.id, async () => {
          await ensureHolder(parts, at, window);
          written.spend(caller.user, clock.now());
          const desk = { window, operator: caller.user };
          const id = await messages.send(centre.id, { by: caller.user, text, desks: [desk] });
          if (id === null) throw new Fault('rate_limited');
          if (answers !== undefined) await seenAt(parts, centre.id, desk, answers);
          return { status: 201, body: { message: { id, windows: 1 } } };
        });
      },
    );
    api.post(
      '/windows/:window/messages/:message/seen',
      {
        schema: {
          tags,
          summary: 'The operator has read a message',
          params: z.strictObject({ window: opaqueId, message: opaqueId }),
          body: emptyBody,
          response: { 204: z.undefined() },
        },
      },
      async (request, reply) => {
        const { window, message } = request.params;
        const { centre, caller } = await holderOf(parts, request, window);
        const desk = { window, operator: caller.user };
        if (!(await seenAt(parts, centre.id, desk, message))) throw new Fault('not_found');
        return reply.code(204).send();
      },
    );
  };
}

/** False: no such message was written to this desk. */
async function seenAt(
  { supervision: { messages } }: SupervisionRoutesParts,
  centre: string,
  { window, operator }: Desk,
  message: string,
): Promise<boolean> {
  const found = messages.of(centre).find(({ id }) => id === message);
  if (found?.window !== window || found.operator !== operator || found.by === operator)
    return false;
  await messages.seen(centre, message);
  return true;
}
