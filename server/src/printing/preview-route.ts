import { type TicketPreviewBody, ticketPreviewBody } from '@talon/shared/contract/printing.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Fault } from '../http/fault.ts';
import { requireStaff } from '../http/guards.ts';
import { idempotencyKey } from '../http/idempotency.ts';
import type { Paper } from './paper.ts';
import type { PrintParts } from './print-routes.ts';
import { paperOf } from './ticket-paper.ts';

/** How a ticket of the centre would look with a layout that nobody has saved yet. */
export function previewRoute(parts: PrintParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.post(
      '/centres/:centre/ticket-preview',
      {
        onRequest: requireStaff('administrator'),
        schema: {
          params: z.strictObject({ centre: opaqueId }),
          body: ticketPreviewBody,
          tags: ['printing'],
          summary: 'A sample ticket with a layout, saved nowhere',
          produces: ['application/pdf', 'image/png'],
        },
      },
      async (request, reply) => {
        idempotencyKey(request);
        const centre = parts.settings.get(request.params.centre);
        if (centre === undefined) throw new Fault('not_found');
        const { format } = request.body;
        const paper = samplePaper(centre, request.body, parts.clock.now());
        const drawn = await parts.printer[format](paper);
        return reply
          .type(format === 'pdf' ? 'application/pdf' : 'image/png')
          .header('Cache-Control', 'no-store')
          .send(Buffer.from(drawn));
      },
    );
  };
}

/** The first services of the centre, so that its own names show whether they fit. */
function samplePaper(centre: CentreSettings, body: TicketPreviewBody, now: number): Paper {
  const { language, width, ticket: layout } = body;
  const live = centre.services.filter(({ stage }) => stage === 'live');
  const [service, next] = live.length > 0 ? live : centre.services;
  const category = centre.categories.find(({ id }) => id === service?.category);
  const letter = service?.letter ?? category?.letter ?? 'А';
  const nothing = { uk: '', ru: '', en: '' };
  const view = {
    language,
    number: `${letter}047`,
    service: service?.name ?? nothing,
    nextServices: next === undefined ? [] : [next.name],
    documents: service?.documents ?? [],
    issuedAt: now,
    ahead: 9,
    waitMinutes: { low: 20, high: 30, middle: 25 },
  };
  const link = 'https://queue.example/t/Vt6kq0fQ3S#1.c2FtcGxl';
  return paperOf({ view, centre, layout, width, link, place: 'Talon', copy: false });
}
