import type { StaffFacts } from '@talon/shared/contract/tickets.ts';
import { reinstatable, targetOf, ticketById, waitedMs } from '@talon/shared/domain/day/read.ts';
import type { Day, Ticket } from '@talon/shared/domain/day/state.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { Instant, Purpose, ServiceId, TicketId } from '@talon/shared/domain/words.ts';
import type { PrintJob } from '../queue/print-job.ts';
import type { VisitRow } from '../queue/visit-row.ts';
import { serviceOf } from './catalogue.ts';

export interface Seen {
  readonly day: Day;
  readonly centre: CentreSettings;
  readonly now: Instant;
  /** The rows of the visit: what is left of a ticket that has ended. */
  readonly legs: readonly VisitRow[];
  readonly prints: readonly PrintJob[];
}

const minute = 60_000;

/** What staff are told of a ticket; null when nothing is known of it. */
export function staffFacts(seen: Seen, id: TicketId): StaffFacts | null {
  const ticket = ticketById(seen.day, id);
  return ticket === null ? endedFacts(seen) : liveFacts(seen, ticket);
}

function liveFacts(seen: Seen, ticket: Ticket): StaffFacts {
  const { day, centre, now } = seen;
  const { leg, pending, done } = ticket;
  const ahead = done.includes(leg.service) ? pending : [leg, ...pending];
  return {
    priority: leg.priority,
    channel: ticket.channel,
    services: [
      ...done.map((service) => named(centre, service, null, true)),
      ...ahead.map(({ service, purpose }) => named(centre, service, purpose, false)),
    ],
    waitedMinutes: Math.floor(waitedMs(day, ticket, now) / minute),
    targetMinutes: ticket.state === 'waiting' ? targetOf(day, ticket) / minute : null,
    canReinstate: reinstatable(day, now).includes(ticket),
    print: lastPrint(seen),
  };
}

function endedFacts(seen: Seen): StaffFacts | null {
  const { centre, legs } = seen;
  const last = legs.at(-1);
  if (last === undefined) return null;
  const services = new Map(
    legs.map(({ service, purpose, state }) => {
      const isDone = state === 'completed' || state === 'finished' || state === 'consultation';
      return [service, named(centre, service, purpose, isDone)];
    }),
  );
  return {
    priority: last.priority,
    channel: last.channel,
    services: [...services.values()],
    waitedMinutes: Math.floor(legs.reduce((sum, leg) => sum + leg.waitedMs, 0) / minute),
    targetMinutes: null,
    canReinstate: false,
    print: lastPrint(seen),
  };
}

function named(centre: CentreSettings, id: ServiceId, purpose: Purpose | null, done: boolean) {
  const name = serviceOf(centre, id)?.name ?? { uk: id, ru: id, en: id };
  return { id, name, purpose, done };
}

function lastPrint({ prints }: Seen): StaffFacts['print'] {
  const job = prints.at(-1);
  if (job === undefined) return null;
  return {
    state: job.state,
    via: job.printer === null ? 'browser' : 'printer',
    reason: job.reason,
  };
}
