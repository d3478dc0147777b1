import type { IntegrityKind, StoodTicket } from '@talon/shared/contract/integrity-report.ts';
import type { Candidate, DayEvent, DayEventOf } from '@talon/shared/domain/day/events.ts';
import { formatNumber } from '@talon/shared/domain/day/number.ts';
import type { Actor, Instant, TicketId, WindowId } from '@talon/shared/domain/words.ts';

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

/** Reads a day's events for what staff did to the order, and for priority given and taken back. */
export function createIntegrityBook(): IntegrityBook {
  const numbers = new Map<TicketId, string>();
  let found: Irregularity[] = [];
  let calls = 0;
  const numberOf = (ticket: TicketId) => numbers.get(ticket) ?? '';
  const stood = (candidate: Candidate | null): StoodTicket | null =>
    candidate && {
      number: numberOf(candidate.ticket),
      waitedMinutes: Math.round(candidate.waitedMs / 6000) / 10,
      targetMinutes: Math.round(candidate.targetMs / 6000) / 10,
      score: Math.round(candidate.ratio * 100) / 100,
    };
  const called = (event: DayEventOf<'ticket_called'>): [IntegrityKind, Told] | null => {
    const { window, how, reason } = event;
    const told = { window, called: stood(reason.winner), runnerUp: stood(reason.runnerUp) };
    if (how === 'chosen') return ['chosen_call', { ...told, reason: reason.mode }];
    return how === 'walk_in' ? ['walk_in', { window }] : null;
  };
  const kindOf = (event: DayEvent): [IntegrityKind, Told] | null => {
    switch (event.type) {
      case 'ticket_issued':
        return event.leg.priority === 'legal' ? ['priority_given', {}] : null;
      case 'ticket_called':
        return called(event);
      case 'ticket_moved':
        return ['moved', { reason: event.reason }];
      case 'ticket_transferred':
        return event.place === 'first' ? ['put_first', { window: event.window }] : null;
      case 'priority_withdrawn':
        return ['priority_withdrawn', {}];
      case 'ticket_reinstated':
        return ['reinstated', {}];
      case 'action_undone':
        return event.undid === 'call' ? ['call_undone', { window: event.window }] : null;
      default:
        return null;
    }
  };
  return {
    apply: (version, event) => {
      if (event.type === 'ticket_issued') {
        numbers.set(event.ticket, formatNumber(event.letter, event.ordinal));
      }
      if (event.type === 'ticket_called') calls += 1;
      const kind = kindOf(event);
      if (kind === null || !('ticket' in event) || event.ticket === null) return;
      const nothing = { window: null, reason: null, called: null, runnerUp: null };
      const { at, by } = event;
      const number = numberOf(event.ticket);
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
