import type { TicketId } from '@talon/shared/domain/words.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { TicketHome } from '../hall/find-ticket.ts';
import type { QueueParts } from '../hall/hall.ts';
import type { Repeatable } from '../http/repeatable.ts';
import { documentsRoute } from './documents-route.ts';
import { jobRoutes } from './job-routes.ts';
import type { Printing } from './open-printing.ts';
import { paperRoute } from './paper-route.ts';
import { previewRoute } from './preview-route.ts';
import type { PaperPrinter } from './print-thread.ts';
import { reprintRoute } from './reprint-route.ts';
import { staffRoutes } from './staff-routes.ts';

export type PrintParts = Pick<QueueParts, 'clock' | 'ids' | 'desks' | 'settings' | 'hall'> & {
  readonly printer: PaperPrinter;
  readonly printDesk: Printing;
  readonly repeatable: Repeatable;
  /** The printer a kiosk was given; null = the usual one. */
  readonly printerOfDevice: (device: string) => string | null;
  readonly linkOf: (ticket: TicketId) => string;
  readonly ticketView: (home: TicketHome, ticket: TicketId) => Promise<TicketView | null>;
  /** Who may see and print this ticket: its visitor, a kiosk or staff of its centre. */
  readonly access: (request: FastifyRequest, ticket: TicketId) => Promise<TicketHome>;
};

/** The paper of a ticket, what became of it, the same ticket once more, and how it looks. */
export function printRoutes(parts: PrintParts): FastifyPluginAsyncZod {
  return async (api) => {
    await api.register(paperRoute(parts));
    await api.register(documentsRoute(parts));
    await api.register(jobRoutes(parts));
    await api.register(reprintRoute(parts));
    await api.register(staffRoutes(parts));
    await api.register(previewRoute(parts));
  };
}
