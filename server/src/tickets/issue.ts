import type { IssueBody, IssuedAnswer } from '@talon/shared/contract/tickets.ts';
import { aheadOf, numberOf } from '@talon/shared/domain/day/read.ts';
import type { Day, Ticket } from '@talon/shared/domain/day/state.ts';
import { lineKey } from '@talon/shared/domain/forecast/newcomers.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type {
  CentreId,
  Channel,
  Instant,
  Purpose,
  ServiceId,
  TicketId,
} from '@talon/shared/domain/words.ts';
import type { WaitRange } from '@talon/shared/views/common.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TicketHome } from '../hall/find-ticket.ts';
import type { QueueParts } from '../hall/hall.ts';
import { isoTime } from '../hall/iso-time.ts';
import { actorOf, answeredBefore, perform, sendDone } from '../hall/perform.ts';
import { Fault, invalid } from '../http/fault.ts';
import type { Outcome } from '../queue/desk.ts';
import { serviceOf } from './catalogue.ts';
import type { LinkKeys } from './link-keys.ts';
import { ensureOffered } from './offered.ts';

/** What was booked, as the day is to know it. */
export interface BookedVisit {
  readonly id: string;
  readonly services: readonly ServiceId[];
  readonly purpose: Purpose | null;
  readonly bookedFor: Instant;
}

export type TicketParts = QueueParts & {
  /** The appointment of a code; throws the refusal of one that is not for today and here. */
  readonly checkIn: (
    request: FastifyRequest,
    centre: CentreId,
    code: string,
  ) => Promise<BookedVisit>;
  readonly keys: LinkKeys;
  /** The network printer for what this kiosk prints; null: its own browser. */
  readonly printerFor: (centre: string, device: string) => string | null;
  /** The name of a kiosk, for staff. */
  readonly deviceName: (device: string) => string | null;
  /** The network printer of the reception; null: it has none. */
  readonly receptionPrinter: (centre: string) => string | null;
  /** The visitor's view of any ticket of the centre, of today or of a past day. */
  readonly ticketView: (home: TicketHome, ticket: TicketId) => Promise<TicketView | null>;
};

/** The visitor's page; the key stands in the fragment, which no server and no log ever sees. */
export function linkOf(parts: TicketParts, ticket: TicketId): string {
  return `${pageOf(parts, ticket)}#${parts.keys.keyOf(ticket)}`;
}

function pageOf({ config }: Pick<TicketParts, 'config'>, ticket: TicketId): string {
  return `${config.publicUrl}/t/${ticket}`;
}

/**
 * The stored answer with the key in its link. A key opens the ticket, so it is in no table: it is
 * made anew each time the answer goes out.
 */
function withKey(parts: TicketParts, done: Extract<Outcome<IssuedAnswer>, { kind: 'done' }>) {
  const { id } = done.body.ticket;
  const page = JSON.stringify(pageOf(parts, id));
  return { ...done, text: done.text.replace(page, () => JSON.stringify(linkOf(parts, id))) };
}

export function rangeOf(wait: WaitRange | null | undefined): { low: number; high: number } | null {
  return wait ? { low: wait.low, high: wait.high } : null;
}

/** POST /centres/{centre}/tickets: the one way in which a visitor gets a number. */
export async function issueTicket(
  parts: TicketParts,
  request: FastifyRequest,
  reply: FastifyReply,
  asked: { readonly centre: string; readonly body: IssueBody },
): Promise<void> {
  const { body } = asked;
  const centre = parts.settings.get(asked.centre);
  if (centre === undefined) throw new Fault('not_found');
  const { caller } = request;
  if (caller.kind === 'device' && body.channel !== undefined && body.channel !== 'kiosk') {
    throw invalid('channel', 'a kiosk issues for itself', 'not_allowed');
  }
  if (caller.kind === 'device' && body.print !== undefined) {
    throw invalid('print', 'a kiosk prints without being asked', 'not_allowed');
  }
  const before = answeredBefore<IssuedAnswer>(parts, request, centre.id);
  if (before !== null) return sendDone(reply, withKey(parts, before));
  await ensureOffered(parts, caller, centre.id, body.serviceIds);
  const ticket = parts.ids.id();
  const job = parts.ids.ordered();
  const { lines } = parts.hall.estimate(centre.id);
  const waitOn = (day: Day) => rangeOf(lines.get(lineKey(issuedOn(day, ticket).leg)));
  const link = pageOf(parts, ticket);
  const device = caller.kind === 'device' ? caller.id : null;
  const printer = printerFor(parts, centre.id, device, body);
  const booked =
    body.appointmentCode === undefined
      ? null
      : await parts.checkIn(request, centre.id, body.appointmentCode);
  const channel: Channel = caller.kind === 'device' ? 'kiosk' : (body.channel ?? 'reception');
  const done = await perform<IssuedAnswer>(parts, request, {
    centre: centre.id,
    by: actorOf(caller),
    wish: {
      type: 'issue',
      ticket,
      ...visitOf(body, booked),
      priority: body.priority ?? 'ordinary',
      language: body.language,
      channel: booked === null ? channel : 'appointment',
      window: null,
    },
    printJob: { id: job, ticket, printer, device },
    promise: (day) => {
      const wait = waitOn(day);
      return wait === null ? null : { lowMinutes: wait.low, highMinutes: wait.high };
    },
    answer: (day) => ({
      status: 201,
      body: issued(day, centre, { ticket, print: { job, printer }, wait: waitOn(day), link }),
    }),
  });
  return sendDone(reply, withKey(parts, done));
}

function printerFor(
  parts: TicketParts,
  centre: string,
  device: string | null,
  { print = false }: IssueBody,
): string | null {
  if (device !== null) return parts.printerFor(centre, device);
  return print ? parts.receptionPrinter(centre) : null;
}

/** What was booked goes first and for what it was booked; more may be asked for beside it. */
function visitOf(body: IssueBody, booked: BookedVisit | null) {
  const services = [...new Set([...(booked?.services ?? []), ...body.serviceIds])];
  const purpose = booked?.purpose ?? body.purpose ?? null;
  const { purposes = {} } = body;
  if (booked === null) return { services: body.serviceIds, purpose, purposes, appointment: null };
  const appointment = { id: booked.id, bookedFor: booked.bookedFor };
  // For what it was booked is not asked a second time.
  const beside = Object.entries(purposes).filter(([id]) => !booked.services.includes(id));
  return { services, purpose, purposes: Object.fromEntries(beside), appointment };
}

interface Given {
  readonly ticket: TicketId;
  readonly print: { readonly job: string; readonly printer: string | null };
  readonly wait: IssuedAnswer['waitMinutes'];
  /** The visitor's page without its key. */
  readonly link: string;
}

function issuedOn(day: Day, id: TicketId): Ticket {
  const ticket = day.tickets.get(id);
  if (ticket === undefined) throw new Error('a ticket was issued and is not in the day');
  return ticket;
}

/** Costs the lines of one service, however many people wait. */
function issued(day: Day, centre: CentreSettings, given: Given): IssuedAnswer {
  const ticket = issuedOn(day, given.ticket);
  const { leg, pending } = ticket;
  const steps = [leg.service, ...pending.map((step) => step.service)];
  return {
    ticket: {
      id: ticket.id,
      number: numberOf(ticket),
      state: ticket.state,
      services: steps.map((id) => ({ id, name: serviceName(centre, id) })),
      purpose: leg.purpose,
      priority: leg.priority,
      language: ticket.language,
      issuedAt: isoTime(centre.timeZone, ticket.issuedAt),
      bookedFor:
        ticket.appointment === null ? null : isoTime(centre.timeZone, ticket.appointment.bookedFor),
    },
    ahead: aheadOf(day, ticket, ticket.issuedAt),
    waitMinutes: given.wait,
    link: given.link,
    print: {
      job: given.print.job,
      state: 'queued',
      via: given.print.printer === null ? 'browser' : 'printer',
    },
  };
}

function serviceName(centre: CentreSettings, id: string): { uk: string; ru: string; en: string } {
  return serviceOf(centre, id)?.name ?? { uk: id, ru: id, en: id };
}
