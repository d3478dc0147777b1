import { createHash } from 'node:crypto';
import { opaqueId } from '@talon/shared/contract/text.ts';
import { emptyBody, printJobAnswer } from '@talon/shared/contract/tickets.ts';
import type { TicketId } from '@talon/shared/domain/words.ts';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { TicketHome } from '../hall/find-ticket.ts';
import { idempotencyOf } from '../http/idempotency.ts';
import { newPrintJob, type PrintJob } from '../queue/print-job.ts';
import { answerOf } from './job-routes.ts';
import { networkPrinter } from './jobs/printer-of.ts';
import type { PrintParts } from './print-routes.ts';

/** The same ticket once more: a job of its own, and a paper that says it is a copy. */
export function reprintRoute(parts: PrintParts): FastifyPluginAsyncZod {
  return async (api) => {
    api.post(
      '/tickets/:ticket/reprint',
      {
        schema: {
          params: z.strictObject({ ticket: opaqueId }),
          querystring: z.strictObject({ key: z.string().max(200).optional() }),
          body: emptyBody,
          response: { 201: printJobAnswer },
          tags: ['printing'],
          summary: 'Prints the same ticket again',
        },
      },
      async (request, reply) => {
        const { ticket } = request.params;
        const home = await parts.access(request, ticket);
        return parts.repeatable(request, reply, home.centre, async () => ({
          status: 201,
          body: answerOf(await reprint(parts, request, home, ticket)),
        }));
      },
    );
  };
}

/**
 * A job's id follows from the idempotency key, so that a repetition after a power cut between job
 * and answer finds the job it asked for the first time. A printing still on its way to a printer is
 * the answer to everybody who asks again.
 */
async function reprint(
  parts: PrintParts,
  request: FastifyRequest,
  home: TicketHome,
  ticket: TicketId,
): Promise<PrintJob> {
  const { store } = parts.hall;
  const id = idOf(parts, request, home);
  for (let busy = store.turn(); busy !== null; busy = store.turn()) await busy;
  const before = store.printJobs.ofTicket(ticket);
  const { caller } = request;
  const isKnown = caller.kind === 'public' ? isUnderWay : isOpen;
  const known = store.printJobs.find(id) ?? before.findLast(isKnown);
  if (known !== undefined) return known;
  const device = caller.kind === 'device' ? caller.id : null;
  const printer = printerFor(parts, request, home, before);
  const asked = { id, ...home, ticket, printer, device, copy: true };
  // After the last one, also on a clock that was set back: which was last is told by this alone.
  const last = before.at(-1)?.queuedAt ?? 0;
  const job = newPrintJob(asked, Math.max(parts.clock.now(), last + 1));
  store.printJobs.add(job);
  if (printer !== null) parts.printDesk.wake(home.centre);
  parts.printDesk.paper.asked(home.centre);
  return job;
}

const isOpen = ({ open }: PrintJob) => open;

/**
 * Nobody tells what became of a paper at home: without this each call of one link would write a
 * job, and read all that it wrote before.
 */
function isUnderWay({ open, copy, printer, device, state }: PrintJob): boolean {
  return open || (copy && printer === null && device === null && state === 'queued');
}

function idOf(parts: PrintParts, request: FastifyRequest, { centre }: TicketHome): string {
  const asked = idempotencyOf(request, centre);
  if (asked === null) return parts.ids.ordered();
  const name = `${asked.scope}\n${asked.key}\n${asked.bodyHash}`;
  return createHash('sha256').update(name).digest('base64url').slice(0, 22);
}

/**
 * A kiosk prints where it prints; staff at the reception's printer, or where the ticket came out
 * first. A visitor prints at home: a link must not empty a roll in the hall.
 */
function printerFor(
  parts: PrintParts,
  { caller }: FastifyRequest,
  { centre }: TicketHome,
  before: readonly PrintJob[],
): string | null {
  if (caller.kind === 'device') return parts.printDesk.printerFor(centre, caller.id);
  const printing = parts.settings.get(centre)?.printing;
  if (caller.kind !== 'staff' || printing === undefined) return null;
  const first = before.find(({ printer }) => printer !== null)?.printer ?? null;
  return networkPrinter(printing, printing.reception ?? first)?.id ?? null;
}
