import { type HistoryItem, ticketAnswer } from '@talon/shared/contract/tickets.ts';
import type { Actor, TicketId } from '@talon/shared/domain/words.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { TicketHome } from '../hall/find-ticket.ts';
import { isoTime } from '../hall/iso-time.ts';
import { Fault } from '../http/fault.ts';
import { accessTicket } from './access.ts';
import type { TicketParts } from './issue.ts';
import { keyQuery, ticketPath } from './visitor-routes.ts';

/** GET /tickets/{id}: the visitor's view; staff of the centre get the ticket's way as well. */
export function readRoutes(
  parts: TicketParts,
  noteOf: (ticket: TicketId) => string | null,
): FastifyPluginAsyncZod {
  return async (api) => {
    api.get(
      '/tickets/:ticket',
      {
        schema: {
          params: ticketPath,
          querystring: keyQuery,
          response: { 200: ticketAnswer },
          tags: ['tickets'],
          summary: 'The ticket as its visitor sees it',
        },
      },
      async (request, reply) => {
        const { ticket } = request.params;
        const access = await accessTicket(parts, request, ticket, { device: false, staff: [] });
        const view = await parts.ticketView(access, ticket);
        if (view === null) throw new Fault('not_found');
        reply.header('Cache-Control', 'no-store');
        if (access.as !== 'staff') return { ...view };
        return { ...view, history: historyOf(parts, access, ticket), note: noteOf(ticket) };
      },
    );
  };
}

function historyOf(parts: TicketParts, home: TicketHome, ticket: TicketId): HistoryItem[] {
  const centre = parts.settings.get(home.centre);
  if (centre === undefined) return [];
  const number = (id: string): number | null =>
    centre.windows.find((window) => window.id === id)?.number ?? null;
  return parts.hall.store.log.history(home, ticket).map(({ event }) => ({
    at: isoTime(centre.timeZone, event.at),
    what: event.type,
    window: 'window' in event ? number(event.window) : null,
    by: nameOf(parts, event.by),
  }));
}

function nameOf(parts: TicketParts, by: Actor): string | null {
  return by.kind === 'staff' ? parts.identity.nameOf(by.id) : null;
}
