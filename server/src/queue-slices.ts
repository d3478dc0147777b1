import type { Server } from 'node:http';
import type { Day } from '@talon/shared/domain/day/state.ts';
import type { CentreId, OperatorId, TicketId } from '@talon/shared/domain/words.ts';
import { boardView } from '@talon/shared/views/board.ts';
import { keepHallQueue } from '@talon/shared/views/hall-queue.ts';
import type { PaperNews } from '@talon/shared/views/hall-view-beside.ts';
import { menuView, staffMenuView } from '@talon/shared/views/menu.ts';
import { signView } from '@talon/shared/views/sign.ts';
import type { Surroundings } from '@talon/shared/views/surroundings.ts';
import { ticketView } from '@talon/shared/views/ticket.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';
import { windowView } from '@talon/shared/views/window.ts';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { createCheckIn } from './appointments/check-in.ts';
import { createEstimates, type Estimates } from './estimates/estimates.ts';
import { createForecaster, replayable } from './estimates/forecaster.ts';
import { findTicketIn, type TicketHome } from './hall/find-ticket.ts';
import type { Hall } from './hall/hall.ts';
import { onceAChange } from './hall/once-a-change.ts';
import { createSurroundings } from './hall/surroundings.ts';
import { createHelpRoom } from './help/help-room.ts';
import type { House } from './house.ts';
import { atMost } from './http/at-most.ts';
import type { Repeatable } from './http/repeatable.ts';
import { keyFilePath } from './keys/key-file.ts';
import type { Folds } from './live/folds.ts';
import type { Gateway } from './live/gateway.ts';
import { startLive } from './live/start-live.ts';
import { openPrinting, type Printing } from './printing/open-printing.ts';
import { printRoutes } from './printing/print-routes.ts';
import { createPaperPrinter, type PaperPrinter } from './printing/print-thread.ts';
import { createPrinterRoom } from './printing/printer-room.ts';
import { publicRoutes } from './public-data/public-routes.ts';
import { accessTicket } from './tickets/access.ts';
import { endedTicketView } from './tickets/ended-ticket.ts';
import { linkOf } from './tickets/issue.ts';
import { type LinkKeys, openLinkKeys } from './tickets/link-keys.ts';
import { ticketRoutes } from './tickets/ticket-routes.ts';
import { createNotes } from './windows/notes.ts';
import { windowRoutes } from './windows/window-routes.ts';

export interface QueueSlices {
  readonly api: readonly FastifyPluginAsync[];
  /** Opens the sockets on the server of the ready application, before it listens. */
  readonly live: (server: Server) => Gateway;
  /** What came out of an emulated printer, as a PNG. */
  readonly drawPaper: PaperPrinter['emulated'];
  /** The centre of a ticket whose visitor asks. */
  readonly visitorOf: (request: FastifyRequest, ticket: TicketId) => Promise<CentreId>;
  readonly close: () => Promise<void>;
}

/** Papers that wait to be drawn: two seconds of work, whoever asks for more comes again. */
const mostPapers = 40;

/** The slices through which visitors, operators and screens meet the queue. */
export function createQueueSlices(house: House, repeatable: Repeatable): QueueSlices {
  const { config, settings, store } = house;
  const keys = openLinkKeys(keyFilePath(config));
  const forecaster = createForecaster();
  const drawer = createPaperPrinter();
  const printer = {
    ...drawer,
    pdf: atMost(mostPapers, drawer.pdf),
    png: atMost(mostPapers, drawer.png),
    documents: atMost(mostPapers, drawer.documents),
  };
  const estimates = estimatesOf(house, forecaster.ask);
  const findTicket = findTicketIn({ settings, desks: house.desks, visits: store.visits });
  const surround = createSurroundings({
    settings,
    clock: house.clock,
    estimate: estimates.of,
    announcements: house.supervision.announcements.of,
  });
  const hall: Hall = { ...surround, store, findTicket, estimate: estimates.of };
  const folds = foldsOver(house, (centre) => printDesk.paper.of(centre));

  const notes = createNotes({ follow: store.log.follow, after: later });
  const readTicket = ticketReader(house, hall, folds.ticket);
  const printerFor = (centre: string, device: string) => printDesk.printerFor(centre, device);
  const receptionPrinter = (centre: string) => printDesk.receptionPrinter(centre);
  const checkIn = createCheckIn(house);
  const parts = {
    ...house,
    repeatable,
    hall,
    keys,
    notes,
    printer,
    ticketView: readTicket,
    printerFor,
    receptionPrinter,
    deviceName: (id: string) => house.devices.find(id)?.name ?? null,
    checkIn,
  };
  const deviceOf = house.devices.find;
  const linkTo = (ticket: TicketId) => linkOf(parts, ticket);
  const printDesk: Printing = openPrinting({
    ...parts,
    deviceOf,
    linkOf: linkTo,
    kiosksOf: kiosksIn(house),
    demo: config.demo,
  });
  const printerOfDevice = (id: string) => deviceOf(id)?.printer ?? null;
  const access = (request: FastifyRequest, ticket: TicketId) =>
    accessTicket(parts, request, ticket, { device: true, staff: [] });
  const visitorOf = async (request: FastifyRequest, ticket: TicketId) =>
    (await accessTicket(parts, request, ticket, { device: false, staff: null })).centre;
  return {
    api: [
      ticketRoutes(parts, notes.of),
      windowRoutes(parts),
      printRoutes({ ...parts, access, printDesk, printerOfDevice, linkOf: linkTo }),
      publicRoutes({ ...parts, folds }),
    ],
    drawPaper: printer.emulated,
    live: (server) => {
      server.once('listening', () => {
        printer.start();
        forecaster.start();
        printDesk.start();
      });
      return openLive(server, { house, hall, keys, folds, estimates, printDesk });
    },
    visitorOf,
    close: async () => {
      notes.close();
      estimates.close();
      await printDesk.close();
      await Promise.all([forecaster.close(), printer.close()]);
    },
  };
}

function kiosksIn({ devices }: House) {
  return (centre: CentreId): readonly string[] =>
    devices
      .list(centre)
      .filter(({ kind }) => kind === 'kiosk')
      .map(({ id }) => id);
}

/** No process stays up for it. */
function later(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms).unref();
  return () => clearTimeout(timer);
}

function estimatesOf(
  { desks, clock, log }: House,
  forecast: ReturnType<typeof createForecaster>['ask'],
): Estimates {
  return createEstimates({
    desks,
    forecast,
    snapshot: replayable,
    now: clock.now,
    after: later,
    onFault: (fault) => log.error({ err: fault }, 'the wait estimate'),
  });
}

type TicketFold = (...args: Parameters<typeof ticketView>) => TicketView | null;

/** A ticket that has left the day is told from the rows of its visit. */
function foldsOver(
  { store, identity, supervision }: House,
  paperOf: (centre: CentreId) => PaperNews,
) {
  const hallQueue = keepHallQueue();
  const nameOf = (operator: OperatorId) => identity.nameOf(operator) ?? operator;
  return {
    board: boardView,
    menu: onceAChange(menuView),
    staffMenu: onceAChange(staffMenuView),
    sign: signView,
    hall: (day: Day, around: Surroundings) =>
      supervision.hall(day, around, paperOf(around.centre.id)),
    window: (...[day, around, window]: Parameters<Folds['window']>) =>
      windowView(day, around, window, nameOf, hallQueue),
    ticket: (...[day, around, ticket]: Parameters<TicketFold>) =>
      ticketView(day, around, ticket) ??
      endedTicketView(ticket, store.visits.ofTicket(ticket), around),
  } satisfies Folds & { readonly ticket: TicketFold; readonly staffMenu: Folds['menu'] };
}

function ticketReader({ desks }: House, hall: Hall, fold: TicketFold) {
  return async ({ centre }: TicketHome, ticket: TicketId): Promise<TicketView | null> => {
    const desk = await desks.live(centre);
    const around = hall.around(desk);
    return around === null ? null : fold(desk.day(), around, ticket);
  };
}

interface LiveParts {
  readonly house: House;
  readonly hall: Hall;
  readonly keys: LinkKeys;
  readonly folds: Folds;
  readonly estimates: Estimates;
  readonly printDesk: Printing;
}

function openLive(server: Server, parts: LiveParts): Gateway {
  const { house, hall, keys, folds, estimates, printDesk } = parts;
  const centreOfDevice = (id: string) => house.devices.find(id)?.centre ?? null;
  const epoch = house.ids.id();
  const help = createHelpRoom(house.help, house.ids.id());
  return startLive(server, {
    parts: house,
    surround: hall,
    findTicket: hall.findTicket,
    keys,
    folds,
    onEstimate: estimates.onChange,
    printing: createPrinterRoom({ desk: printDesk, centreOfDevice, epoch }),
    onPaper: printDesk.paper.onChange,
    help,
    supervision: house.supervision,
  });
}
