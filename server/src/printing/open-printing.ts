import type { Day } from '@talon/shared/domain/day/state.ts';
import type { CentreId, TicketId } from '@talon/shared/domain/words.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';
import type { FastifyBaseLogger } from 'fastify';
import type { TicketHome } from '../hall/find-ticket.ts';
import type { Clock, Settings } from '../parts.ts';
import type { Desks } from '../queue/desks.ts';
import { newPrintJob, type PrintJob } from '../queue/print-job.ts';
import type { QueueStore } from '../queue/queue-store.ts';
import { createErrands, type ListPaper } from './jobs/errands.ts';
import { createPrintDesk, type PrintDesk } from './jobs/print-desk.ts';
import { startPruning } from './jobs/prune-jobs.ts';
import { startEndingUntold } from './jobs/untold-jobs.ts';
import { createPaperNews, type PaperBook } from './paper-news.ts';
import type { PaperPrinter } from './print-thread.ts';
import { driverPace } from './printer/printer-driver.ts';
import { openPrinterLink } from './printer/printer-link.ts';
import { needsPaper, paperOf } from './ticket-paper.ts';

export interface PrintingParts {
  readonly store: Pick<QueueStore, 'printJobs' | 'turn'>;
  readonly settings: Settings;
  readonly desks: Desks<Day>;
  readonly clock: Clock;
  readonly log: FastifyBaseLogger;
  readonly printer: PaperPrinter;
  readonly deviceOf: (
    id: string,
  ) => { readonly name: string; readonly printer: string | null } | null;
  readonly kiosksOf: (centre: CentreId) => readonly string[];
  readonly linkOf: (ticket: TicketId) => string;
  readonly ticketView: (home: TicketHome, ticket: TicketId) => Promise<TicketView | null>;
  /** The demonstration's printer is a program of this machine on any port. */
  readonly demo: boolean;
}

const connectMs = 2_000;
const answerMs = 1_000;
const sendMs = 10_000;

/** A list of documents for the network printer of a kiosk. */
export interface AskedPrinting {
  readonly id: string;
  readonly centre: CentreId;
  readonly printer: string;
  readonly device: string;
  readonly paper: ListPaper;
}

export interface Printing extends PrintDesk {
  /** What those who run a hall are told of its paper. */
  readonly paper: PaperBook;
  /** The job that prints it; null: too many of this kiosk are still to come. */
  readonly printList: (asked: AskedPrinting) => string | null;
}

/** A visitor wants one, perhaps a second; a roll is not for emptying. */
const mostLists = 3;

/** The network printers of every centre and the papers on their way to them. */
export function openPrinting(parts: PrintingParts): Printing {
  const { clock, desks, log, demo } = parts;
  const errands = createErrands(parts.store.printJobs);
  const desk = createPrintDesk({
    store: { printJobs: errands.printJobs, turn: parts.store.turn },
    settings: parts.settings,
    printerOfDevice: (device) => parts.deviceOf(device)?.printer ?? null,
    now: clock.now,
    open: ({ host, port }) => {
      const rule = { anyPortHere: demo };
      return openPrinterLink({ host, port, rule, connectMs, answerMs, sendMs });
    },
    render: async (job, printer) => {
      const list = errands.paperOf(job.id);
      if (list !== null) return parts.printer.list({ ...list, width: printer.width }, printer);
      const paper = await paperFor(parts, job, printer.width);
      return paper === null ? null : parts.printer.data(paper, printer);
    },
    pace: driverPace,
    onFault: (fault) => log.error({ err: fault }, 'printing'),
  });
  const stop = desks.onChange((centre: CentreId, { events }) => {
    if (events.some(({ type }) => type === 'ticket_issued')) desk.wake(centre);
  });
  const stopPruning = startPruning({
    store: parts.store,
    settings: parts.settings,
    now: clock.now,
    onFault: (fault) => log.error({ err: fault }, 'old printings'),
  });
  const paper = paperNews(parts, desk);
  const stopEnding = startEndingUntold({
    ...{ store: parts.store, tell: desk.tell, now: clock.now },
    onFault: (fault) => log.error({ err: fault }, 'printings nobody told of'),
  });
  return {
    ...desk,
    paper,
    printList: ({ paper, ...asked }) => {
      const same = JSON.stringify({ ...paper, issued: '' });
      const open = errands.openOf(asked.device);
      const known = open.find(
        ({ id }) => JSON.stringify({ ...errands.paperOf(id), issued: '' }) === same,
      );
      if (known !== undefined) return known.id;
      if (open.length >= mostLists) return null;
      const date = parts.settings.dateAt(asked.centre, clock.now());
      errands.add(newPrintJob({ ...asked, date, ticket: '' }, clock.now()), paper);
      desk.wake(asked.centre);
      return asked.id;
    },
    close: async () => {
      stop();
      stopPruning();
      stopEnding();
      paper.close();
      await desk.close();
    },
  };
}

function paperNews(parts: PrintingParts, desk: PrintDesk): PaperBook {
  const { store, settings, desks, clock, kiosksOf, log } = parts;
  return createPaperNews({
    printJobs: store.printJobs,
    ...{ settings, desk, kiosksOf, now: clock.now },
    dateOf: (centre) => desks.peek(centre)?.date ?? null,
    onFault: (fault) => log.error({ err: fault }, 'tickets without paper'),
  });
}

async function paperFor(parts: PrintingParts, job: PrintJob, width: 58 | 80) {
  const centre = parts.settings.get(job.centre);
  const view = await parts.ticketView(job, job.ticket);
  if (centre === undefined || view === null) return null;
  // A copy is asked for by somebody who sees how the ticket stands.
  if (!job.copy && !needsPaper[view.state]) return null;
  const layout = centre.printing.ticket;
  const place = job.device === null ? '' : (parts.deviceOf(job.device)?.name ?? '');
  const link = parts.linkOf(job.ticket);
  return paperOf({ view, centre, layout, width, link, place, copy: job.copy });
}
