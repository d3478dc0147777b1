import type { DayEventOf } from '@talon/shared/domain/day/events.ts';
import type { Purpose, ServiceId, TicketId, WindowId } from '@talon/shared/domain/words.ts';
import type { VisitRow } from '../queue/visit-row.ts';
import type { RecordedVisit } from './recorded-day.ts';

/** A longer gap is no pace but a rest that nobody entered. */
const longestPaceMs = 10 * 60_000;

/** What became of a visit, from its legs in order. */
export function recordedVisit(ticket: TicketId, legs: readonly VisitRow[]): RecordedVisit {
  const served = legs.filter(({ serviceMs }) => serviceMs > 0);
  const last = legs.at(-1);
  const called = legs.filter(({ calledAt }) => calledAt !== null).at(-1);
  const serviceMs: Partial<Record<ServiceId, number>> = {};
  for (const leg of served) {
    serviceMs[leg.service] = (serviceMs[leg.service] ?? 0) + leg.serviceMs;
  }
  return {
    ticket,
    missed: served.length === 0 && last?.state === 'no_show',
    leftAt: served.length === 0 && last?.state === 'cancelled' ? last.endedAt : null,
    heldMs: (served[0] ?? called)?.calledMs ?? null,
    serviceMs,
  };
}

/**
 * The ticket as it came, with every service it turned out to need: one that was added or that a
 * transfer led to is then part of its route. A walk-in stands at its window.
 */
export function asBrought(
  issued: DayEventOf<'ticket_issued'>,
  legs: readonly VisitRow[],
  walkIn: WindowId | undefined,
): DayEventOf<'ticket_issued'> {
  const route: ServiceId[] = [...issued.route];
  const purposes: Purpose[] = [...issued.purposes];
  for (const { service, purpose } of legs) {
    if (route.includes(service)) continue;
    route.push(service);
    purposes.push(purpose);
  }
  const directedTo =
    walkIn === undefined ? issued.leg.directedTo : { kind: 'window' as const, window: walkIn };
  return { ...issued, route, purposes, leg: { ...issued.leg, directedTo } };
}

/** How long a desk took from one visit's end to the next call while the next one waited. */
export function pacesOf(legs: readonly VisitRow[]): readonly number[] {
  const paces: number[] = [];
  let freeAt: number | null = null;
  for (const leg of [...legs].sort((a, b) => (a.calledAt ?? 0) - (b.calledAt ?? 0))) {
    if (leg.calledAt === null || leg.endedAt === null) continue;
    if (freeAt !== null) {
      const pace = leg.calledAt - Math.max(freeAt, leg.queuedAt);
      if (pace >= 0 && pace <= longestPaceMs) paces.push(pace);
    }
    freeAt = leg.endedAt;
  }
  return paces;
}
