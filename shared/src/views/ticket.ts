import { countBefore, sizeOf } from '../domain/calling/row.ts';
import { wallTime } from '../domain/day/clock.ts';
import type { Day } from '../domain/day/day.ts';
import { rowOf } from '../domain/day/lines.ts';
import { formatNumber } from '../domain/day/number.ts';
import {
  aheadOf,
  aheadOfNewcomer,
  endedTicket,
  missDueAt,
  ticketById,
  windowsServing,
} from '../domain/day/read.ts';
import type { EndedTicket, Ticket } from '../domain/day/state.ts';
import { lineKey } from '../domain/forecast/newcomers.ts';
import type { ServiceId, TicketId } from '../domain/words.ts';
import { centreFace } from './board.ts';
import type { LocalText, WaitRange } from './common.ts';
import type { Surroundings } from './surroundings.ts';
import type { TicketView } from './ticket-view.ts';

const noText: LocalText = { uk: '', ru: '', en: '' };

/**
 * What a visitor sees of the own ticket; null when the day knows no such ticket. Built from public
 * fields: the class of a priority, staff and other people's numbers are not among them.
 */
export function ticketView(day: Day, around: Surroundings, id: TicketId): TicketView | null {
  const ticket = ticketById(day, id);
  if (ticket !== null) return liveTicket(day, around, ticket);
  const ended = endedTicket(day, id);
  return ended === null ? null : { ...restingTicket(around, id, ended), state: ended.state };
}

/** What a ticket is known by, whatever becomes of it. */
export type TicketFace = Pick<
  EndedTicket,
  'letter' | 'ordinal' | 'service' | 'language' | 'issuedAt'
>;

/** The ticket with nothing going on: what every state begins with, and how an ended one stays. */
export function restingTicket(
  around: Surroundings,
  id: TicketId,
  face: TicketFace,
): Omit<TicketView, 'state'> {
  const service = serviceOf(around, face.service);
  return {
    version: around.version,
    centre: centreFace(around),
    hall: around.hall,
    id,
    number: formatNumber(face.letter, face.ordinal),
    language: face.language,
    service: service?.name ?? named(face.service),
    nextServices: [],
    documents: service?.documents ?? [],
    issuedAt: face.issuedAt,
    ahead: null,
    behind: null,
    waitMinutes: null,
    servedBy: [],
    window: null,
    calledAt: null,
    repeat: 0,
    missedAt: null,
    parkedUntil: null,
    reinstateUntil: null,
    canCancel: false,
    canLetPass: false,
  };
}

/** A service that left the settings is still told by its id. */
const named = (id: ServiceId): LocalText => ({ uk: id, ru: id, en: id });

function serviceOf({ centre }: Surroundings, id: ServiceId) {
  return centre.services.find((service) => service.id === id);
}

/** What the rest of the visit needs; a paper that several services ask for is brought once. */
function documentsOf(
  around: Surroundings,
  steps: readonly { readonly service: ServiceId }[],
): readonly LocalText[] {
  const needed = steps.flatMap(({ service }) => serviceOf(around, service)?.documents ?? []);
  return [...new Map(needed.map((document) => [document.uk, document])).values()];
}

function liveTicket(day: Day, around: Surroundings, ticket: Ticket): TicketView {
  const face = { ...ticket, service: ticket.leg.service };
  const resting: TicketView = {
    ...restingTicket(around, ticket.id, face),
    state: ticket.state,
    nextServices: ticket.pending.map(
      ({ service }) => serviceOf(around, service)?.name ?? named(service),
    ),
    documents: documentsOf(around, [ticket.leg, ...ticket.pending]),
  };
  switch (ticket.state) {
    case 'waiting':
      return { ...resting, ...waitingFacts(day, around, ticket) };
    case 'called':
    case 'serving':
      return { ...resting, ...windowFacts(day, around, ticket) };
    case 'parked':
      return { ...resting, parkedUntil: parkedUntil(day, ticket), canCancel: true };
    case 'no_show':
      return { ...resting, reinstateUntil: reinstateUntil(day, ticket) };
    default:
      return ticket.state satisfies never;
  }
}

function waitingFacts(day: Day, around: Surroundings, ticket: Ticket): Partial<TicketView> {
  const row = rowOf(day, ticket.leg);
  const behind = row === undefined ? 0 : sizeOf(row) - countBefore(row, ticket) - 1;
  const ahead = aheadOf(day, ticket, around.now);
  const open = windowsServing(day, ticket.leg.service);
  return {
    ahead,
    behind,
    waitMinutes: open.length === 0 ? null : waitOf(day, around, ticket, ahead),
    servedBy: open.map(({ number }) => number).sort((a, b) => a - b),
    canCancel: true,
    canLetPass: behind > 0 && around.hall.state !== 'closed' && ticket.leg.directedTo === null,
  };
}

/**
 * The line's estimate is that of a newcomer. Who stands further ahead waits the same part of it as
 * of those whom a newcomer would find ahead; rounded up to 5 min like every estimate.
 */
function waitOf(day: Day, around: Surroundings, ticket: Ticket, ahead: number): WaitRange | null {
  const own = around.ticketWaits?.get(ticket.id);
  if (own !== undefined) return own;
  const priority = ticket.leg.priority === 'legal' ? 'legal' : 'ordinary';
  const range = around.lineWaits.get(lineKey({ ...ticket.leg, priority })) ?? null;
  if (range === null) return null;
  const people = aheadOfNewcomer(day, ticket.leg, around.now);
  const part = people === 0 ? 1 : Math.min(1, (ahead + 1) / people);
  const low = upToFive(range.low * part);
  const high = Math.max(low, upToFive(range.high * part));
  return { low, high, middle: upToFive(range.middle * part) };
}

function upToFive(minutes: number): number {
  return Math.max(5, Math.ceil(minutes / 5 - 1e-9) * 5);
}

function windowFacts(day: Day, { centre }: Surroundings, ticket: Ticket): Partial<TicketView> {
  const window = ticket.window === null ? undefined : day.windows.get(ticket.window);
  const place = centre.windows.find(({ id }) => id === ticket.window);
  const zone = centre.zones.find(({ id }) => id === window?.zone);
  const missAt = day.clock.paused === null ? missDueAt(day, ticket) : null;
  return {
    window: {
      number: window?.number ?? 0,
      floor: zone?.floor ?? 0,
      way: place?.way ?? noText,
    },
    calledAt: announcedAt(day, ticket),
    repeat: ticket.recalls,
    missedAt: missAt === null ? null : wallTime(day, missAt),
  };
}

/** When the hall heard it last; a walk-in was never announced and stands there already. */
function announcedAt(day: Day, ticket: Ticket): number {
  const call = day.calls.ofTicket.get(ticket.id);
  return call?.at ?? wallTime(day, ticket.calledAt);
}

function parkedUntil(day: Day, ticket: Ticket): number | null {
  return ticket.parking === null ? null : wallTime(day, ticket.parking.until);
}

function reinstateUntil(day: Day, ticket: Ticket): number | null {
  if (ticket.reinstated || day.settings === null) return null;
  return wallTime(day, ticket.missedAt + day.settings.time.reinstateMinutes * 60_000);
}
