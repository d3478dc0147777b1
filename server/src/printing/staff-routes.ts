import { failedPrintsAnswer, printersAnswer } from '@talon/shared/contract/printing.ts';
import { opaqueId } from '@talon/shared/contract/text.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { isoTime } from '../hall/iso-time.ts';
import { Fault } from '../http/fault.ts';
import { requireStaff } from '../http/guards.ts';
import type { PrintParts } from './print-routes.ts';
import { needsPaper } from './ticket-paper.ts';

const tags = ['printing'];
const centrePath = z.strictObject({ centre: opaqueId });
/** Of more than these the printers are the news, not the tickets. */
const mostFailed = 50;

/** What staff of the hall are told: how the printers are and which tickets have no paper. */
export function staffRoutes(parts: PrintParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.get(
      '/centres/:centre/printers',
      {
        onRequest: requireStaff(),
        schema: {
          params: centrePath,
          response: { 200: printersAnswer },
          tags,
          summary: 'The printers of a centre and how they are',
        },
      },
      async (request) => {
        const { centre } = request.params;
        const settings = parts.settings.get(centre);
        if (settings === undefined) throw new Fault('not_found');
        const items = settings.printing.printers.map(({ id, name, kind }) => {
          const known = kind === 'escpos' ? parts.printDesk.health(centre, id) : 'unknown';
          return { id, name, kind, health: known };
        });
        return { items };
      },
    );
    api.get(
      '/centres/:centre/print-jobs/failed',
      {
        onRequest: requireStaff(),
        schema: {
          params: centrePath,
          response: { 200: failedPrintsAnswer },
          tags,
          summary: 'Tickets of the live day whose last printing failed',
        },
      },
      async (request) => ({ items: await failedToday(parts, request.params.centre) }),
    );
  };
}

async function failedToday(parts: PrintParts, centre: string) {
  const settings = parts.settings.get(centre);
  if (settings === undefined) throw new Fault('not_found');
  const { date } = await parts.desks.live(centre);
  const jobs = parts.hall.store.printJobs.failed(centre, date).slice(-mostFailed);
  const items = [];
  for (const { id, ticket, reason, changedAt } of jobs) {
    const view = await parts.ticketView({ centre, date }, ticket);
    if (view === null || !needsPaper[view.state]) continue;
    const at = isoTime(settings.timeZone, changedAt);
    items.push({ job: id, ticket, number: view.number, reason, at });
  }
  return items;
}
