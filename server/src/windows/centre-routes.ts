import { opaqueId } from '@talon/shared/contract/text.ts';
import { emptyBody } from '@talon/shared/contract/tickets.ts';
import {
  centreStateAnswer,
  closeDayBody,
  pauseBody,
  queueAnswer,
  queueQuery,
  windowsAnswer,
} from '@talon/shared/contract/windows.ts';
import type { Day } from '@talon/shared/domain/day/state.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { recordDone } from '../hall/audited.ts';
import { actorOf, perform, sendDone, type Wish } from '../hall/perform.ts';
import { Fault } from '../http/fault.ts';
import { requireStaff, staffOf } from '../http/guards.ts';
import type { WindowParts } from './act.ts';
import { queuePage } from './queue-page.ts';
import { windowItems } from './window-items.ts';

const params = z.strictObject({ centre: opaqueId });
const tags = ['hall'];
const changed = { params, response: { 200: centreStateAnswer }, tags };

const stateOf = (day: Day): 'open' | 'paused' | 'closed' => {
  if (day.phase !== 'open') return 'closed';
  return day.clock.paused === null ? 'open' : 'paused';
};

/** The hall as a whole: its windows and queue for staff; pause, resume and closing for who runs it. */
export function centreRoutes(parts: WindowParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.get(
      '/centres/:centre/windows',
      {
        onRequest: requireStaff(),
        schema: { params, response: { 200: windowsAnswer }, tags, summary: 'The windows' },
      },
      async (request) => {
        const centre = parts.settings.get(request.params.centre);
        if (centre === undefined) throw new Fault('not_found');
        const desk = await parts.desks.live(centre.id);
        return { items: windowItems(desk.day(), centre, parts.identity.nameOf) };
      },
    );
    api.get(
      '/centres/:centre/queue',
      {
        onRequest: requireStaff(),
        schema: {
          params,
          querystring: queueQuery,
          response: { 200: queueAnswer },
          tags,
          summary: 'Who waits, in the order of calling',
        },
      },
      async (request) => {
        const centre = parts.settings.get(request.params.centre);
        if (centre === undefined) throw new Fault('not_found');
        const desk = await parts.desks.live(centre.id);
        const from = Number(request.query.cursor ?? 0);
        return queuePage(desk.day(), centre, parts.clock.now(), from);
      },
    );
    await api.register(hallRoutes(parts));
  };
}

function hallRoutes(parts: WindowParts): FastifyPluginAsyncZod {
  const change = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { centre, wish, reason }: { centre: string; wish: Wish; reason: string | null },
  ): Promise<void> => {
    const caller = staffOf(request);
    const answer = (day: Day) => ({ status: 200, body: { state: stateOf(day) } });
    const done = await perform(parts, request, { centre, wish, by: actorOf(caller), answer });
    const entry = { by: caller.user, centre, action: `hall.${wish.type}`, subject: null };
    await recordDone(parts, done, { ...entry, details: { reason } });
    return sendDone(reply, done);
  };
  return async (api) => {
    api.addHook('onRequest', requireStaff('supervisor', 'administrator'));
    api.post(
      '/centres/:centre/pause',
      { schema: { ...changed, summary: 'Stops the queue and its clocks', body: pauseBody } },
      (request, reply) => {
        const { reason } = request.body;
        const wish = { type: 'pause', reason } as const;
        return change(request, reply, { ...request.params, wish, reason });
      },
    );
    api.post(
      '/centres/:centre/resume',
      { schema: { ...changed, summary: 'Lets the queue go on', body: emptyBody } },
      (request, reply) =>
        change(request, reply, { ...request.params, wish: { type: 'resume' }, reason: null }),
    );
    api.post(
      '/centres/:centre/close-day',
      { schema: { ...changed, summary: 'Closes the day for good', body: closeDayBody } },
      (request, reply) =>
        change(request, reply, { ...request.params, wish: { type: 'close_day' }, reason: null }),
    );
  };
}
