import type { StoredEvent } from '@talon/server/src/queue/event-log.ts';
import { keyOf } from './television.ts';

/** What the log says of one call or repeat. */
export interface Announcement {
  readonly key: string;
  readonly at: number;
  /** When it was repeated, taken back, answered or over; Infinity = it still stands. */
  endedAt: number;
}

const endings = new Set([
  'ticket_recalled',
  'service_started',
  'ticket_missed',
  'ticket_returned',
  'ticket_completed',
  'action_undone',
]);

/** Every announcement of a day's log, in order. `windowNumber` by the window's id. */
export function announcementsIn(
  log: Iterable<StoredEvent>,
  windowNumber: (id: string) => number,
): readonly Announcement[] {
  const found: Announcement[] = [];
  const standing = new Map<string, Announcement>();
  for (const { event } of log) {
    if ('ticket' in event && event.ticket !== null && endings.has(event.type)) {
      const before = standing.get(event.ticket);
      if (before !== undefined) before.endedAt = event.at;
      standing.delete(event.ticket);
    }
    if (event.type !== 'ticket_called' && event.type !== 'ticket_recalled') continue;
    const key = keyOf({ window: windowNumber(event.window), at: event.at });
    const announcement = { key, at: event.at, endedAt: Number.POSITIVE_INFINITY };
    found.push(announcement);
    standing.set(event.ticket, announcement);
  }
  return found;
}
