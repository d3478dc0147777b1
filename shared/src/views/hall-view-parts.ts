import type { Day } from '../domain/day/day.ts';
import type { Ticket } from '../domain/day/state.ts';
import type { LocalText } from './common.ts';
import type { HallAlertKind, HallAlertOf } from './hall-view.ts';
import type { Surroundings } from './surroundings.ts';

/** Who waits, with the wait so far and its target, ms. */
export interface Waiting {
  readonly ticket: Ticket;
  readonly waitedMs: number;
  readonly targetMs: number;
}

/** An alert before it is known whether somebody has seen it. */
export type Found<Kind extends HallAlertKind> = Omit<HallAlertOf<Kind>, 'seen'>;

/** Of several who wait equally long, whoever came first. */
export function longestOf(waiting: readonly Waiting[]): Waiting | undefined {
  const [first, ...others] = waiting;
  if (first === undefined) return undefined;
  const before = (a: Waiting, b: Waiting): boolean =>
    a.waitedMs > b.waitedMs || (a.waitedMs === b.waitedMs && a.ticket.sequence < b.ticket.sequence);
  return others.reduce((most, one) => (before(one, most) ? one : most), first);
}

const nothing: LocalText = { uk: '', ru: '', en: '' };

export function serviceName({ centre }: Surroundings, id: string): LocalText {
  return centre.services.find((service) => service.id === id)?.name ?? nothing;
}

/** Planned length of a service, ms. */
export function normOf(day: Day, service: string): number {
  return (day.services.get(service)?.rule.plannedMinutes ?? 0) * 60_000;
}
