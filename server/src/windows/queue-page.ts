import { type QueueAnswer, queueDepth } from '@talon/shared/contract/windows.ts';
import { queueOrder } from '@talon/shared/domain/day/order.ts';
import { numberOf, targetOf, waitedMs, waitingCount } from '@talon/shared/domain/day/read.ts';
import type { Day } from '@talon/shared/domain/day/state.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { Instant } from '@talon/shared/domain/words.ts';

/** Long lists are paged: the first fifty and the count. */
const pageSize = 50;

/**
 * One page of who waits, in the order in which one window serving everything would call them. The
 * pages end at `queueDepth`.
 */
export function queuePage(
  day: Day,
  centre: CentreSettings,
  now: Instant,
  from: number,
): QueueAnswer {
  const until = Math.min(from + pageSize, queueDepth);
  const order = queueOrder(day, now, until);
  const total = waitingCount(day);
  const names = new Map(centre.services.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? { uk: id, ru: id, en: id };
  const items = order.slice(from).map((ticket) => ({
    id: ticket.id,
    number: numberOf(ticket),
    services: [ticket.leg, ...ticket.pending].map(({ service }) => ({
      id: service,
      name: nameOf(service),
    })),
    purpose: ticket.leg.purpose,
    priority: ticket.leg.priority,
    waitedMinutes: Math.floor(waitedMs(day, ticket, now) / 60_000),
    targetMinutes: targetOf(day, ticket) / 60_000,
  }));
  const page = { items, total };
  return until < Math.min(total, queueDepth) ? { ...page, next: String(until) } : page;
}
