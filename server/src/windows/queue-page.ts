import type { QueueAnswer } from '@talon/shared/contract/windows.ts';
import { standsBefore } from '@talon/shared/domain/calling/row.ts';
import {
  countedMs,
  numberOf,
  targetOf,
  waitedMs,
  waitingTickets,
} from '@talon/shared/domain/day/read.ts';
import type { Day, Ticket } from '@talon/shared/domain/day/state.ts';
import { unreachable } from '@talon/shared/domain/decider.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { Instant } from '@talon/shared/domain/words.ts';

/** Long lists are paged: the first fifty and the count. */
const pageSize = 50;

interface Standing {
  readonly ticket: Ticket;
  readonly ratio: number;
  readonly priority: boolean;
}

const byPlace = (a: Standing, b: Standing): number => (standsBefore(a.ticket, b.ticket) ? -1 : 1);
const byRatio = (a: Standing, b: Standing): number => b.ratio - a.ratio || byPlace(a, b);

/** `priority` of every `of` from the first list while the second has anybody, then the rest. */
function shared(first: Standing[], second: Standing[], priority: number, of: number): Standing[] {
  const order: Standing[] = [];
  while (first.length > 0 && second.length > 0) {
    order.push(...first.splice(0, priority), ...second.splice(0, of - priority));
  }
  return [...order, ...first, ...second];
}

/**
 * Everybody who waits in the order of calling, as if one window served all lines: what a real
 * window calls depends on its profile and is asked of the window. O(waiting × log waiting).
 */
export function callingOrder(day: Day, now: Instant): readonly Ticket[] {
  const { settings } = day;
  if (settings === null) return [];
  const standing = waitingTickets(day).map(
    (ticket): Standing => ({
      ticket,
      ratio: countedMs(day, ticket, now) / targetOf(day, ticket),
      priority: ticket.leg.priority === 'legal' || ticket.leg.priority === 'appointment',
    }),
  );
  const first = standing.filter(({ priority }) => priority).sort(byRatio);
  const rest = standing.filter(({ priority }) => !priority).sort(byRatio);
  const { mode, share } = settings.calling;
  switch (mode) {
    case 'share':
      return shared(first, rest, share.priority, share.of).map(({ ticket }) => ticket);
    case 'strict':
      return [...first, ...rest].map(({ ticket }) => ticket);
    case 'ratio':
      return standing.sort(byRatio).map(({ ticket }) => ticket);
    case 'fifo':
      return standing.sort(byPlace).map(({ ticket }) => ticket);
    default:
      return unreachable(mode);
  }
}

export function queuePage(
  day: Day,
  centre: CentreSettings,
  now: Instant,
  from: number,
): QueueAnswer {
  const order = callingOrder(day, now);
  const until = from + pageSize;
  const names = new Map(centre.services.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? { uk: id, ru: id, en: id };
  const items = order.slice(from, until).map((ticket) => ({
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
  const page = { items, total: order.length };
  return until < order.length ? { ...page, next: String(until) } : page;
}
