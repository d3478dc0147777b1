import { opaqueId } from '@talon/shared/contract/text.ts';
import {
  type PrintJobAnswer,
  printJobAnswer,
  printJobBody,
} from '@talon/shared/contract/tickets.ts';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type DeviceCaller, mayAt } from '../http/caller.ts';
import { Fault } from '../http/fault.ts';
import { deviceOf, requireDevice, requireStaffOrDevice } from '../http/guards.ts';
import type { PrintJob } from '../queue/print-job.ts';
import type { PrintNews } from './jobs/print-machine.ts';
import type { PrintParts } from './print-routes.ts';

const tags = ['printing'];
const jobPath = z.strictObject({ job: opaqueId });

export const answerOf = (job: PrintJob): PrintJobAnswer => ({
  print: {
    job: job.id,
    ticket: job.ticket,
    state: job.state,
    reason: job.reason,
    via: job.printer === null ? 'browser' : 'printer',
    copy: job.copy,
  },
});

/** What became of a printing: told by the browser that prints, asked by whoever waits for it. */
export function jobRoutes(parts: PrintParts): FastifyPluginAsyncZod {
  const { printJobs } = parts.hall.store;
  return async (api) => {
    api.put(
      '/print-jobs/:job',
      {
        onRequest: requireDevice('kiosk'),
        schema: {
          params: jobPath,
          body: printJobBody,
          response: { 200: printJobAnswer },
          tags,
          summary: 'What became of a printing',
        },
      },
      async (request) => {
        const job = printJobs.find(request.params.job);
        const kiosk = deviceOf(request);
        if (job === null || !isOf(job, kiosk)) throw new Fault('not_found');
        const news = newsFrom(request.body, job);
        return answerOf((news && (await parts.printDesk.tell(job.id, news))) ?? job);
      },
    );
    api.get(
      '/print-jobs/:job',
      {
        onRequest: requireStaffOrDevice([], ['kiosk']),
        schema: {
          params: jobPath,
          response: { 200: printJobAnswer },
          tags,
          summary: 'How a printing stands',
        },
      },
      async (request) => {
        const job = printJobs.find(request.params.job);
        const { caller } = request;
        const isHere =
          job !== null &&
          (caller.kind === 'device' ? caller.centre === job.centre : mayAt(caller, job.centre));
        if (!isHere) throw new Fault('not_found');
        return answerOf(job);
      },
    );
  };
}

/** A kiosk speaks for itself, and for what a person had printed at it. */
function isOf({ centre, device }: PrintJob, kiosk: DeviceCaller): boolean {
  return centre === kiosk.centre && (device === null || device === kiosk.id);
}

/**
 * A browser tells all it knows. Of what the server prints a kiosk knows one thing only: that nobody
 * waits for a paper that has not begun to come out.
 */
function newsFrom(body: z.output<typeof printJobBody>, job: PrintJob): PrintNews | null {
  const { state, reason = 'other' } = body;
  if (job.printer === null) return state === 'failed' ? { kind: state, reason } : { kind: state };
  return state === 'failed' && job.state === 'queued'
    ? { kind: 'failed', reason: job.reason ?? reason }
    : null;
}
