import type { PrintJob, PrintJobs } from '../../queue/print-job.ts';
import type { DocumentsPaper } from '../documents-paper.ts';

/** A list of documents, but for the roll that it comes out on. */
export type ListPaper = Omit<DocumentsPaper, 'width'>;

export interface Errands {
  /** The jobs of tickets, and after them those of lists. */
  readonly printJobs: PrintJobs;
  /** null: the job is a ticket's, or has ended. */
  readonly paperOf: (job: string) => ListPaper | null;
  readonly add: (job: PrintJob, paper: ListPaper) => void;
  /** What a kiosk has asked for and is still to come. */
  readonly openOf: (device: string) => readonly PrintJob[];
}

interface Errand {
  readonly job: PrintJob;
  readonly paper: ListPaper;
}

/**
 * Papers that no ticket hangs on. They are kept in memory alone: who still wants one after a
 * restart asks again. To the printers they are jobs like any other, but tickets go before them.
 */
export function createErrands(tickets: PrintJobs): Errands {
  const errands = new Map<string, Errand>();
  const waiting = () => [...errands.values()].map(({ job }) => job);
  return {
    printJobs: {
      ...tickets,
      find: (id) => errands.get(id)?.job ?? tickets.find(id),
      open: (centre, printer, limit) => {
        const first = tickets.open(centre, printer, limit);
        const own = waiting().filter((job) => job.centre === centre && job.printer === printer);
        return [...first, ...own].slice(0, limit);
      },
      waitingFor: (centre) => {
        const own = waiting().filter((job) => job.centre === centre);
        const printers = own.flatMap(({ printer }) => (printer === null ? [] : [printer]));
        return [...new Set([...tickets.waitingFor(centre), ...printers])];
      },
      update: (job) => {
        const errand = errands.get(job.id);
        if (errand === undefined) tickets.update(job);
        else if (job.open) errands.set(job.id, { ...errand, job });
        else errands.delete(job.id);
      },
    },
    paperOf: (job) => errands.get(job)?.paper ?? null,
    add: (job, paper) => errands.set(job.id, { job, paper }),
    openOf: (device) => waiting().filter((job) => job.device === device),
  };
}
