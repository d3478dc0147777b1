import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import type { CalendarDate, CentreId } from '@talon/shared/domain/words.ts';
import type { EventLog, Stream } from '../queue/event-log.ts';

/** How many days back are offered. */
const mostDays = 31;
/** Events read before whoever else waits has a turn. */
const eventsAtATime = 500;

/** The centre's closed days on which somebody came, the latest first. */
export function pastDays(log: EventLog, centre: CentreId): readonly CalendarDate[] {
  return log
    .dates(centre)
    .slice(-mostDays)
    .reverse()
    .filter((date) => isPlayable(log, { centre, date }));
}

/** More than an opening and a closing, and over. */
function isPlayable(log: EventLog, stream: Stream): boolean {
  const version = log.version(stream);
  if (version < 3) return false;
  const [last] = log.read(stream, version - 1);
  return last?.event.type === 'day_closed';
}

/** Reads a whole day without holding up the live ones. */
export async function eventsOf(log: EventLog, stream: Stream): Promise<readonly DayEvent[]> {
  const events: DayEvent[] = [];
  for (const { event } of log.read(stream, 0)) {
    events.push(event);
    if (events.length % eventsAtATime === 0) await new Promise(setImmediate);
  }
  return events;
}
