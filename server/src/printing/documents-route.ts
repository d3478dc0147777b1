import { documentsPrinting, documentsPrintingBody } from '@talon/shared/contract/printing.ts';
import { language, opaqueId } from '@talon/shared/contract/text.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Fault } from '../http/fault.ts';
import { deviceOf, requireDevice } from '../http/guards.ts';
import { listFor } from './documents-list.ts';
import { browserWidth } from './jobs/printer-of.ts';
import type { PrintParts } from './print-routes.ts';

const params = z.strictObject({ centre: opaqueId, service: opaqueId });

/** What to bring for a service, to take home: on the kiosk's network printer or its browser's. */
export function documentsRoute(parts: PrintParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.get(
      '/centres/:centre/services/:service/documents.pdf',
      {
        onRequest: requireDevice('kiosk'),
        schema: {
          params,
          querystring: z.strictObject({ language: language.optional() }),
          tags: ['printing'],
          summary: 'The documents, term and fee of a service on a roll of 80 or 58 mm',
          produces: ['application/pdf'],
        },
      },
      async (request, reply) => {
        const kiosk = deviceOf(request);
        const asked = { ...request.params, language: request.query.language };
        const { centre, list } = await listFor(parts, asked, kiosk);
        const width = browserWidth(centre.printing, parts.printerOfDevice(kiosk.id));
        return reply
          .type('application/pdf')
          .header('Content-Disposition', 'inline')
          .header('Cache-Control', 'no-store')
          .send(Buffer.from(await parts.printer.documents({ ...list, width })));
      },
    );
    api.post(
      '/centres/:centre/services/:service/documents-printings',
      {
        onRequest: requireDevice('kiosk'),
        schema: {
          params,
          body: documentsPrintingBody,
          response: { 201: documentsPrinting },
          tags: ['printing'],
          summary: 'Prints the documents of a service on the kiosk’s network printer',
          description:
            'Without one `job` is null and the kiosk prints the PDF by itself. The printing is ' +
            'followed in `printer:{device}` like those of tickets, which go before it.',
        },
      },
      async (request, reply) => {
        const kiosk = deviceOf(request);
        const asked = { ...request.params, language: request.body.language };
        return parts.repeatable(request, reply, asked.centre, async () => {
          const { centre, list } = await listFor(parts, asked, kiosk);
          const printer = parts.printDesk.printerFor(centre.id, kiosk.id);
          const at = { id: parts.ids.ordered(), centre: centre.id, device: kiosk.id };
          const job = printer && parts.printDesk.printList({ ...at, printer, paper: list });
          if (printer !== null && job === null)
            throw new Fault('rate_limited', { retryAfter: retrySeconds });
          return { status: 201, body: { job } };
        });
      },
    );
  };
}

const retrySeconds = 10;
