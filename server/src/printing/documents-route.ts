import { language, opaqueId } from '@talon/shared/contract/text.ts';
import type { CentreSettings, Service } from '@talon/shared/domain/settings/centre-settings.ts';
import { stageOn } from '@talon/shared/domain/settings/service-stage.ts';
import type { Language } from '@talon/shared/domain/words.ts';
import { termText } from '@talon/shared/locale/term.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Fault } from '../http/fault.ts';
import { deviceOf, requireDevice } from '../http/guards.ts';
import type { DocumentsPaper } from './documents-paper.ts';
import { browserWidth } from './jobs/printer-of.ts';
import type { PrintParts } from './print-routes.ts';
import { printedTime } from './ticket-paper.ts';

/** What to bring for a service, to take home: no ticket, so no print job follows it. */
export function documentsRoute(parts: PrintParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.get(
      '/centres/:centre/services/:service/documents.pdf',
      {
        onRequest: requireDevice('kiosk'),
        schema: {
          params: z.strictObject({ centre: opaqueId, service: opaqueId }),
          querystring: z.strictObject({ language: language.optional() }),
          tags: ['printing'],
          summary: 'The documents, term and fee of a service on a roll of 80 or 58 mm',
          produces: ['application/pdf'],
        },
      },
      async (request, reply) => {
        const centre = parts.settings.get(request.params.centre);
        const service = centre?.services.find(({ id }) => id === request.params.service);
        if (centre === undefined || service === undefined) throw new Fault('not_found');
        const today = parts.settings.dateAt(centre.id, parts.clock.now());
        if (stageOn(service, today) !== 'live') throw new Fault('not_found');
        const chosen = request.query.language ?? centre.mainLanguage;
        const { id, name } = deviceOf(request);
        const paper = {
          ...listOf(centre, service, chosen),
          width: browserWidth(centre.printing, parts.printerOfDevice(id)),
          issued: printedTime(centre.timeZone, parts.clock.now()),
          place: name,
        };
        return reply
          .type('application/pdf')
          .header('Content-Disposition', 'inline')
          .header('Cache-Control', 'no-store')
          .send(Buffer.from(await parts.printer.documents(paper)));
      },
    );
  };
}

type Told = Omit<DocumentsPaper, 'width' | 'issued' | 'place'>;

function listOf(centre: CentreSettings, service: Service, chosen: Language): Told {
  return {
    language: chosen,
    logo: centre.printing.ticket.logo,
    centre: centre.name[chosen],
    address: centre.address[chosen],
    phone: centre.phone,
    service: service.name[chosen],
    documents: service.documents.map((document) => document[chosen]),
    applicant: service.applicant[chosen],
    term: termText(chosen, service.termDays),
    fee: service.fee[chosen],
  };
}
