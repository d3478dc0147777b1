import { seededDraw } from '@talon/shared/domain/forecast/draws.ts';
import type { ServiceId, TicketId } from '@talon/shared/domain/words.ts';
import type { RecordedDay, RecordedVisit } from './recorded-day.ts';

/** How long each visit takes, whichever window serves it. */
export interface VisitTimes {
  readonly missed: (ticket: TicketId) => boolean;
  /** From the call to the service, or until the call is given up. */
  readonly heldMs: (ticket: TicketId) => number;
  readonly serviceMs: (ticket: TicketId, service: ServiceId) => number;
}

/** Where a day has nobody to learn from. */
const usual = { heldMs: 45_000, serviceMs: 10 * 60_000 } as const;

/**
 * As recorded. Who was never served gets a time that somebody of the same service had on that day,
 * drawn once and in order of issue: every mode then meets the same visitors.
 */
export function visitTimes({ visits }: RecordedDay): VisitTimes {
  const known = new Map(visits.map((visit) => [visit.ticket, visit]));
  const samples = samplesOf(visits);
  const held = visits.flatMap(({ heldMs }) => (heldMs === null ? [] : [heldMs]));
  const draw = seededDraw(visits.length);
  const luck = new Map(visits.map(({ ticket }) => [ticket, draw()] as const));
  const pick = (from: readonly number[], ticket: TicketId, otherwise: number) =>
    from[Math.floor((luck.get(ticket) ?? 0) * from.length)] ?? otherwise;
  return {
    missed: (ticket) => known.get(ticket)?.missed ?? false,
    heldMs: (ticket) => known.get(ticket)?.heldMs ?? pick(held, ticket, usual.heldMs),
    serviceMs: (ticket, service) =>
      known.get(ticket)?.serviceMs[service] ??
      pick(samples.get(service) ?? samples.get('') ?? [], ticket, usual.serviceMs),
  };
}

/** Under «» the times of every service. */
function samplesOf(visits: readonly RecordedVisit[]): ReadonlyMap<ServiceId, readonly number[]> {
  const samples = new Map<ServiceId, number[]>();
  const add = (service: ServiceId, ms: number) => {
    const list = samples.get(service);
    if (list === undefined) samples.set(service, [ms]);
    else list.push(ms);
  };
  for (const { serviceMs } of visits) {
    for (const [service, ms = 0] of Object.entries(serviceMs)) {
      add(service, ms);
      add('', ms);
    }
  }
  return samples;
}
