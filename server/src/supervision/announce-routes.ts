import { announceBody, announcementAnswer } from '@talon/shared/contract/supervision.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { defined } from '../defined.ts';
import { isoTime } from '../hall/iso-time.ts';
import { Fault, invalid } from '../http/fault.ts';
import { staffOf } from '../http/guards.ts';
import { centreAt, ofCentre, runsHall, type SupervisionRoutesParts, tags } from './routes-parts.ts';

/** Sentences for the boards of a hall. What was said stands in no log: who said it does. */
export function announceRoutes(parts: SupervisionRoutesParts): FastifyPluginAsyncZod {
  const { audit, repeatable, supervision } = parts;
  return async (api) => {
    api.addHook('onRequest', runsHall);
    api.post(
      '/centres/:centre/announce',
      {
        schema: {
          tags,
          summary: 'Shows a sentence on the boards for a while',
          params: ofCentre,
          body: announceBody,
          response: { 201: announcementAnswer },
        },
      },
      async (request, reply) => {
        const centre = centreAt(parts, request.params.centre);
        const { text, minutes, zones = null } = request.body;
        return repeatable(request, reply, centre.id, async () => {
          const known = new Set(centre.zones.map(({ id }) => id));
          for (const [index, zone] of (zones ?? []).entries()) {
            if (!known.has(zone)) throw invalid(`zones.${index}`, 'no such zone', 'unknown');
          }
          const wanted = { text: defined(text), minutes, zones };
          const shown = await supervision.announcements.add(centre.id, wanted);
          if (shown === null) throw new Fault('rate_limited');
          const { id, until } = shown;
          const by = staffOf(request).user;
          const entry = { by, centre: centre.id, action: 'hall.announce', subject: id };
          await audit.record({ ...entry, details: { minutes, zones: zones?.length ?? null } });
          const announcement = { id, until: isoTime(centre.timeZone, until) };
          return { status: 201, body: { announcement } };
        });
      },
    );
    api.delete(
      '/centres/:centre/announcements/:announcement',
      {
        schema: {
          tags,
          summary: 'Takes a sentence off the boards',
          params: z.strictObject({ centre: opaqueId, announcement: opaqueId }),
          response: { 204: z.undefined() },
        },
      },
      async (request, reply) => {
        const { announcement } = request.params;
        const centre = centreAt(parts, request.params.centre);
        if (await supervision.announcements.end(centre.id, announcement)) {
          const by = staffOf(request).user;
          const entry = { by, centre: centre.id, action: 'hall.announce_end' };
          await audit.record({ ...entry, subject: announcement });
        }
        return reply.code(204).send();
      },
    );
  };
}
