import { noteBody } from '@talon/shared/contract/windows.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { holderOnly } from '../hall/window-holder.ts';
import { Refused } from '../http/fault.ts';
import { requireStaff, staffOf } from '../http/guards.ts';
import { centreOf, type WindowParts } from './act.ts';
import { windowPath } from './visit-routes.ts';

/** What the operator writes down of the visit in hand: no event, no table, no log. */
export function noteRoute(parts: WindowParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.put(
      '/windows/:window/note',
      {
        onRequest: requireStaff(),
        schema: {
          params: windowPath,
          body: noteBody,
          tags: ['windows'],
          summary: 'The note of the visit in hand, gone when it closes',
        },
      },
      async (request, reply) => {
        const { window } = request.params;
        const { user } = staffOf(request);
        const centre = centreOf(parts, staffOf(request), window);
        const day = (await parts.desks.live(centre)).day();
        const ticket = day.windows.get(window)?.ticket ?? null;
        const no = holderOnly({ user, window })(day);
        if (no !== null) throw new Refused(no, centre);
        if (ticket?.id !== request.body.ticketId)
          throw new Refused({ code: 'window_empty' }, centre);
        parts.notes.keep(ticket.id, request.body.text.trim());
        return reply.code(204).send();
      },
    );
  };
}
