import { type Line, rankOf } from '../calling/contest.ts';
import { countBefore, inOrder, type Row, sizeOf } from '../calling/row.ts';
import type {
  Instant,
  QueueInstant,
  ServiceId,
  TicketId,
  TicketState,
  WindowId,
} from '../words.ts';
import { asPlace, queueTime } from './clock.ts';
import type { Leg } from './events.ts';
import { rowOf, targetMs } from './lines.ts';
import { stateOf } from './moment.ts';
import { formatNumber } from './number.ts';
import type { Day, EndedTicket, Ticket, Window } from './state.ts';

/** A ticket a rule may still touch, null for one that ended or was never issued. */
export function ticketById(day: Day, id: TicketId): Ticket | null {
  return day.tickets.get(id) ?? null;
}

/** A ticket that has ended today, null for one that has not or was never issued. */
export function endedTicket(day: Day, id: TicketId): EndedTicket | null {
  return day.ended.get(id) ?? null;
}

/** The state of any ticket of the day, also of one that ended; null for a stranger. */
export function ticketState(day: Day, id: TicketId): TicketState | null {
  return stateOf(day, id);
}

export function numberOf(ticket: Pick<Ticket, 'letter' | 'ordinal'>): string {
  return formatNumber(ticket.letter, ticket.ordinal);
}

/**
 * How many who wait for the same service would be called before this ticket: whoever stands before
 * it, and in the modes with priority also everybody of a higher group. Of a directed ticket, who is
 * directed there before it. `now` is wall time in ms. O(lines of the service × log n).
 */
export function aheadOf(day: Day, ticket: Ticket, now: Instant): number {
  if (ticket.state !== 'waiting') return 0;
  if (ticket.leg.directedTo !== null) {
    const row = rowOf(day, ticket.leg);
    return row === undefined ? 0 : countBefore(row, ticket);
  }
  return aheadInLines(day, ticket, now);
}

/** How many somebody who joined the line of this leg now would find ahead. */
export function aheadOfNewcomer(day: Day, leg: Leg, now: Instant): number {
  const place = Number.POSITIVE_INFINITY;
  return aheadInLines(day, { letter: '', ordinal: 0, leg: { ...leg, place } }, now);
}

type StandingInLine = Pick<Ticket, 'letter' | 'ordinal' | 'leg'>;

function aheadInLines(day: Day, ticket: StandingInLine, now: Instant): number {
  const placeNow = asPlace(day, queueTime(day, now));
  let ahead = 0;
  for (const line of day.services.get(ticket.leg.service)?.lines ?? []) {
    ahead += aheadIn(day, line, ticket, placeNow);
  }
  return ahead;
}

function aheadIn(day: Day, line: Line<Ticket>, ticket: StandingInLine, placeNow: number): number {
  const mine = groupOf(day, rankOf[ticket.leg.priority]);
  const theirs = groupOf(day, line.rank);
  if (theirs > mine) return 0;
  if (theirs === mine) return countBefore(line, ticket);
  const soon = { letter: '', ordinal: 0, leg: { place: placeNow + 1 } };
  return line.priority === 'appointment' ? countBefore(line, soon) : sizeOf(line);
}

/** Who goes before whom whatever their places, by the mode of the day. */
function groupOf(day: Day, rank: Line['rank']): number {
  const mode = day.settings?.calling.mode;
  if (mode === 'strict') return rank;
  return mode === 'share' && rank === 2 ? 1 : 0;
}

/** Everybody who waits, in no order. O(waiting). */
export function waitingTickets(day: Day): readonly Ticket[] {
  return [...day.tickets.values()].filter((ticket) => ticket.state === 'waiting');
}

/** How many wait for each service, directed ones too; services without anybody are absent. */
export function waitingByService(day: Day): ReadonlyMap<ServiceId, number> {
  const counts = new Map<ServiceId, number>();
  for (const [id, service] of day.services) {
    let waiting = 0;
    for (const line of service.lines) waiting += sizeOf(line);
    if (waiting > 0) counts.set(id, waiting);
  }
  for (const row of directedRows(day)) {
    for (const { leg } of inOrder(row)) {
      counts.set(leg.service, (counts.get(leg.service) ?? 0) + 1);
    }
  }
  return counts;
}

function directedRows(day: Day): readonly Row<Ticket>[] {
  return [...day.directedToWindow.values(), ...day.directedToOperator.values()];
}

export function waitingCount(day: Day): number {
  let count = 0;
  for (const waiting of waitingByService(day).values()) count += waiting;
  return count;
}

/** Windows by number. */
export function windowList(day: Day): readonly Window[] {
  return [...day.windows.values()].sort((a, b) => a.number - b.number);
}

/** Open windows, and those on a break, that serve this service for any purpose. */
export function windowsServing(day: Day, service: ServiceId): readonly Window[] {
  return [...day.windows.values()].filter(
    (window) =>
      window.state !== 'closed' && window.profile.some((line) => line.service === service),
  );
}

/** Parked tickets of the centre's pool, or of one window's own; the soonest due first. */
export function parkedTickets(day: Day, pool: 'centre' | WindowId): readonly Ticket[] {
  return [...day.parked.values()]
    .filter(({ parking, window }) =>
      parking?.pool === 'centre' ? pool === 'centre' : window === pool,
    )
    .sort((a, b) => (a.parking?.until ?? 0) - (b.parking?.until ?? 0));
}

/** No-shows that may still come back, the latest first. `now` is wall time in ms. */
export function reinstatable(day: Day, now: Instant): readonly Ticket[] {
  const grace = (day.settings?.time.reinstateMinutes ?? 0) * 60_000;
  const queueNow = queueTime(day, now);
  return [...day.missed.values()]
    .filter((ticket) => !ticket.reinstated && queueNow - ticket.missedAt <= grace)
    .reverse();
}

/**
 * What a ticket has waited, ms of queue time: summed over its legs, without service or parking.
 * `now` is wall time in ms.
 */
export function waitedMs(day: Day, ticket: Ticket, now: Instant): number {
  if (ticket.state !== 'waiting') return ticket.waitedBeforeMs + ticket.legWaitedMs;
  return ticket.waitedBeforeMs + Math.max(0, queueTime(day, now) - ticket.leg.since);
}

/** Waiting target of the ticket's leg, ms. */
export function targetOf(day: Day, ticket: Ticket): number {
  const rule = day.services.get(ticket.leg.service)?.rule;
  if (rule === undefined || day.settings === null) throw new Error('a ticket of no service');
  return targetMs(day.settings, rule, ticket.leg.purpose, ticket.leg.priority);
}

/** No-show is offered after the recalls of the settings; asking for it is always allowed. */
export function noShowOffered(day: Day, ticket: Ticket): boolean {
  const least = day.settings?.time.recallsBeforeNoShow ?? 0;
  return ticket.state === 'called' && ticket.recalls >= least;
}

/**
 * When the clock makes a called ticket a no-show, in queue time; null = never. The minutes are
 * counted from the last recall: whoever was recalled a second ago has just been told to come.
 */
export function missDueAt(day: Day, ticket: Ticket): QueueInstant | null {
  const minutes = day.settings?.time.autoNoShowMinutes ?? null;
  const { state, announcedAt } = ticket;
  if (minutes === null || announcedAt === null || state !== 'called') return null;
  return announcedAt + minutes * 60_000;
}

/** Whether this service takes no more tickets today: its own limit or the day's is reached. */
export function limitReached(day: Day, id: ServiceId): boolean {
  const limit = day.services.get(id)?.rule.dailyLimit ?? null;
  const issued = day.services.get(id)?.issued ?? 0;
  const dayLimit = day.settings?.dailyLimit ?? null;
  return (limit !== null && issued >= limit) || (dayLimit !== null && day.issued >= dayLimit);
}
