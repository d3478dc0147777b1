import type { IntegrityKind, StoodTicket } from '@talon/shared/contract/integrity-report.ts';
import type { Candidate, DayEvent, DayEventOf, Leg } from '@talon/shared/domain/day/events.ts';
import { formatNumber } from '@talon/shared/domain/day/number.ts';
import type { Actor, Instant, ParkReason, TicketId, WindowId } from '@talon/shared/domain/words.ts';

/** Something that changed who is next: ids and codes, as the log has it. */
export interface Irregularity {
  /** Version of its event in the day's stream. */
  readonly version: number;
  readonly at: Instant;
  readonly kind: IntegrityKind;
  readonly number: string;
  readonly window: WindowId | null;
  readonly by: Actor;
  readonly reason: string | null;
  readonly called: StoodTicket | null;
  readonly runnerUp: StoodTicket | null;
}

export interface IntegrityBook {
  readonly apply: (version: number, event: DayEvent) => void;
  /** What was found since the last call. */
  readonly drain: () => readonly Irregularity[];
  /** Calls so far, whatever their kind. */
  readonly calls: () => number;
}

type Told = Partial<Pick<Irregularity, 'window' | 'reason' | 'called' | 'runnerUp'>>;

/** What the book remembers of a ticket, to tell of what comes after. */
interface Seen {
  readonly number: string;
  /** The line it stood in last. */
  line: string;
  parkedFor: ParkReason | null;
}

/** Reads a day's events for what staff did to the order, and for priority given and taken back. */
export function createIntegrityBook(): IntegrityBook {
  const tickets = new Map<TicketId, Seen>();
  let found: Irregularity[] = [];
  let calls = 0;
  return {
    apply: (version, event) => {
      if (event.type === 'ticket_called') calls += 1;
      const kind = kindOf(tickets, event);
      remember(tickets, event);
      if (kind === null || !('ticket' in event) || event.ticket === null) return;
      const nothing = { window: null, reason: null, called: null, runnerUp: null };
      const { at, by } = event;
      const number = numberOf(tickets, event.ticket);
      found.push({ version, at, kind: kind[0], number, by, ...nothing, ...kind[1] });
    },
    drain: () => {
      const drained = found;
      found = [];
      return drained;
    },
    calls: () => calls,
  };
}

type Tickets = ReadonlyMap<TicketId, Seen>;

function numberOf(tickets: Tickets, ticket: TicketId): string {
  return tickets.get(ticket)?.number ?? '';
}

function remember(tickets: Map<TicketId, Seen>, event: DayEvent): void {
  if (event.type === 'ticket_issued') {
    const number = formatNumber(event.letter, event.ordinal);
    tickets.set(event.ticket, { number, line: lineOf(event.leg), parkedFor: null });
    return;
  }
  const seen = 'ticket' in event && event.ticket !== null ? tickets.get(event.ticket) : undefined;
  if (seen === undefined) return;
  if ('leg' in event) seen.line = lineOf(event.leg);
  if (event.type === 'ticket_parked') seen.parkedFor = event.reason;
}

/** Who else stands there is passed by whoever comes with an earlier place. */
function lineOf({ service, purpose, directedTo }: Leg): string {
  return JSON.stringify([service, purpose, directedTo]);
}

function kindOf(tickets: Tickets, event: DayEvent): [IntegrityKind, Told] | null {
  switch (event.type) {
    case 'ticket_issued':
      return event.leg.priority === 'legal' ? ['priority_given', {}] : null;
    case 'ticket_called':
      return callOf(tickets, event);
    case 'ticket_moved':
      return ['moved', { reason: event.reason }];
    case 'ticket_rerouted':
      // More services behind the first one change no line.
      if (tickets.get(event.ticket)?.line === lineOf(event.leg)) return null;
      return ['rerouted', { reason: event.reason }];
    case 'ticket_transferred': {
      const { place, window, reason } = event;
      return place === 'first' ? ['put_first', { window, reason }] : null;
    }
    case 'priority_withdrawn':
      return ['priority_withdrawn', { reason: event.reason }];
    case 'ticket_reinstated':
      return ['reinstated', {}];
    case 'action_undone':
      return event.undid === 'call' ? ['call_undone', { window: event.window }] : null;
    default:
      return null;
  }
}

function callOf(
  tickets: Tickets,
  { ticket, window, how, reason, because }: DayEventOf<'ticket_called'>,
): [IntegrityKind, Told] | null {
  if (how === 'walk_in') return ['walk_in', { window }];
  const called = stood(tickets, reason.winner);
  const runnerUp = stood(tickets, reason.runnerUp);
  if (how === 'chosen') return ['chosen_call', { window, reason: because, called, runnerUp }];
  // Back from aside with nobody else to call, it passes nobody.
  if (how !== 'unparked' || runnerUp === null) return null;
  const parkedFor = tickets.get(ticket)?.parkedFor ?? null;
  return ['called_back', { window, reason: parkedFor, called, runnerUp }];
}

function stood(tickets: Tickets, candidate: Candidate | null): StoodTicket | null {
  return (
    candidate && {
      number: numberOf(tickets, candidate.ticket),
      waitedMinutes: Math.round(candidate.waitedMs / 6000) / 10,
      targetMinutes: Math.round(candidate.targetMs / 6000) / 10,
      score: Math.round(candidate.ratio * 100) / 100,
    }
  );
}
