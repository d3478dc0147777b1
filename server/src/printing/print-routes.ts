import { createHash } from 'node:crypto';
import { opaqueId } from '@talon/shared/contract/text.ts';
import {
  emptyBody,
  type PrintJobAnswer,
  printJobAnswer,
  printJobBody,
} from '@talon/shared/contract/tickets.ts';
import type { TicketId } from '@talon/shared/domain/words.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { TicketHome } from '../hall/find-ticket.ts';
import type { QueueParts } from '../hall/hall.ts';
import { Fault } from '../http/fault.ts';
import { deviceOf, requireDevice } from '../http/guards.ts';
import { idempotencyOf } from '../http/idempotency.ts';
import type { PrintJob, PrintState } from '../queue/print-job.ts';
import type { PaperPrinter } from './print-thread.ts';
import { paperOf } from './ticket-paper.ts';

export type PrintParts = Pick<QueueParts, 'clock' | 'ids' | 'settings' | 'hall'> & {
  readonly printer: PaperPrinter;
  readonly linkOf: (ticket: TicketId) => string;
  readonly ticketView: (home: TicketHome, ticket: TicketId) => Promise<TicketView | null>;
  /** Who may see and print this ticket: its visitor, a kiosk or staff of its centre. */
  readonly access: (request: FastifyRequest, ticket: TicketId) => Promise<TicketHome>;
};

const tags = ['printing'];
const ticketPath = z.strictObject({ ticket: opaqueId });
const keyQuery = z.strictObject({ key: z.string().max(200).optional() });

/** What a device may report next; a printing that ended stays as it ended. */
const open = { queued: true, sent: true, printed: false, failed: false } as const satisfies Record<
  PrintState,
  boolean
>;

const answerOf = ({ id, ticket, state, reason }: PrintJob): PrintJobAnswer => ({
  print: { job: id, ticket, state, reason },
});

/** The paper of a ticket, what became of it, and the same ticket once more. */
export function printRoutes(parts: PrintParts): FastifyPluginAsyncZod {
  return async (api) => {
    await api.register(paperRoute(parts));
    await api.register(jobRoutes(parts));
  };
}

function paperRoute(parts: PrintParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.get(
      '/tickets/:ticket/ticket.pdf',
      {
        schema: {
          params: ticketPath,
          querystring: keyQuery,
          tags,
          summary: 'The 80 mm ticket',
          produces: ['application/pdf'],
        },
      },
      async (request, reply) => {
        const { ticket } = request.params;
        const home = await parts.access(request, ticket);
        const view = await parts.ticketView(home, ticket);
        const centre = parts.settings.get(home.centre);
        if (view === null || centre === undefined) throw new Fault('not_found');
        const place = request.caller.kind === 'device' ? request.caller.name : '';
        const link = parts.linkOf(ticket);
        const pdf = await parts.printer.pdf(paperOf({ view, centre, link, place }));
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

function jobRoutes(parts: PrintParts): FastifyPluginAsyncZod {
  const { printJobs } = parts.hall.store;
  return async (api) => {
    api.put(
      '/print-jobs/:job',
      {
        onRequest: requireDevice('kiosk'),
        schema: {
          params: z.strictObject({ job: opaqueId }),
          body: printJobBody,
          response: { 200: printJobAnswer },
          tags,
          summary: 'What became of a printing',
        },
      },
      async (request) => {
        const { state, reason = null } = request.body;
        const job = printJobs.find(request.params.job);
        if (job === null || job.centre !== deviceOf(request).centre) throw new Fault('not_found');
        if (!open[job.state]) return answerOf(job);
        await storeIsFree(parts);
        const why = state === 'failed' ? (reason ?? 'other') : null;
        const changed = printJobs.change(job.id, state, why, parts.clock.now());
        return answerOf(changed ?? job);
      },
    );
    api.post(
      '/tickets/:ticket/reprint',
      {
        schema: {
          params: ticketPath,
          querystring: keyQuery,
          body: emptyBody,
          response: { 201: printJobAnswer },
          tags,
          summary: 'Prints the same ticket again',
        },
      },
      async (request, reply) => {
        const { ticket } = request.params;
        const home = await parts.access(request, ticket);
        const job = await addJob(parts, request, home, ticket);
        reply.code(201);
        return answerOf(job);
      },
    );
  };
}

/**
 * A job's id follows from the idempotency key, so that a repetition finds the job it asked for the
 * first time; without a key each request is a printing of its own.
 */
async function addJob(
  parts: PrintParts,
  request: FastifyRequest,
  home: TicketHome,
  ticket: TicketId,
): Promise<PrintJob> {
  const { printJobs } = parts.hall.store;
  const asked = idempotencyOf(request, home.centre);
  const id =
    asked === null
      ? parts.ids.ordered()
      : createHash('sha256')
          .update(`${asked.scope}\n${asked.key}\n${asked.bodyHash}`)
          .digest('base64url')
          .slice(0, 22);
  await storeIsFree(parts);
  const known = printJobs.find(id);
  if (known !== null) return known;
  const now = parts.clock.now();
  const { centre, date } = home;
  const times = { queuedAt: now, changedAt: now };
  const job = { id, centre, date, ticket, state: 'queued', reason: null, ...times } as const;
  printJobs.add(job);
  return job;
}

/** Another transaction of this process may be open; a write now would fall into it. */
async function storeIsFree(parts: PrintParts): Promise<void> {
  const { store } = parts.hall;
  for (let busy = store.turn(); busy !== null; busy = store.turn()) await busy;
}
