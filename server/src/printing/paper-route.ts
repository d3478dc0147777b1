import { opaqueId } from '@talon/shared/contract/text.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Fault } from '../http/fault.ts';
import { browserWidth } from './jobs/printer-of.ts';
import type { PrintParts } from './print-routes.ts';
import { paperOf } from './ticket-paper.ts';

/** The ticket as a PDF: for a browser's own printing, and to keep. */
export function paperRoute(parts: PrintParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.get(
      '/tickets/:ticket/ticket.pdf',
      {
        schema: {
          params: z.strictObject({ ticket: opaqueId }),
          querystring: z.strictObject({ key: z.string().max(200).optional() }),
          tags: ['printing'],
          summary: 'The ticket on a roll of 80 or 58 mm',
          produces: ['application/pdf'],
        },
      },
      async (request, reply) => {
        const { ticket } = request.params;
        const home = await parts.access(request, ticket);
        const view = await parts.ticketView(home, ticket);
        const centre = parts.settings.get(home.centre);
        if (view === null || centre === undefined) throw new Fault('not_found');
        const { caller } = request;
        const kiosk = caller.kind === 'device' ? caller : null;
        const own = kiosk === null ? null : parts.printerOfDevice(kiosk.id);
        const last = parts.hall.store.printJobs.ofTicket(ticket).at(-1);
        const paper = paperOf({
          view,
          centre,
          layout: centre.printing.ticket,
          width: browserWidth(centre.printing, own),
          link: parts.linkOf(ticket),
          place: kiosk?.name ?? '',
          copy: kiosk !== null && last?.copy === true,
        });
        const pdf = await parts.printer.pdf(paper);
        const name = encodeURIComponent(`${view.number}.pdf`);
        return reply
          .type('application/pdf')
          .header('Content-Disposition', `inline; filename*=UTF-8''${name}`)
          .header('Cache-Control', 'no-store')
          .send(Buffer.from(pdf));
      },
    );
  };
}
