import { type Day, evolveDay, initialDay } from '@talon/shared/domain/day/day.ts';
import type { DayEvent, DayEventOf } from '@talon/shared/domain/day/events.ts';
import { canonical, ticketFacts, windowFacts } from './canonical.ts';
import { ensure } from './ledger-state.ts';

type Undone = DayEventOf<'action_undone'>;

/** The event that begins what is taken back. */
const beginning = {
  call: 'ticket_called',
  no_show: 'ticket_missed',
  finish: 'service_finished',
  close: 'window_closed',
} satisfies Record<Undone['undid'], DayEvent['type']>;

export function fold(log: readonly DayEvent[]): Day {
  const day = initialDay();
  for (const event of log) evolveDay(day, event);
  return day;
}

/**
 * Holds a day that took something back, caused by `cause`, against the log before it: the window
 * and the tickets must be as they were, and where nothing else has happened since, the whole day.
 * True: it was the whole day.
 */
export function checkUndone(
  day: Day,
  log: readonly DayEvent[],
  event: Undone,
  cause: string,
): boolean {
  const from = log.findLastIndex(
    (past) =>
      past.type === beginning[event.undid] &&
      past.cause === cause &&
      'window' in past &&
      past.window === event.window,
  );
  ensure(from >= 0, `an undo of a ${event.undid} that never was`);
  const before = fold(log.slice(0, from));
  const then = before.windows.get(event.window);
  const now = day.windows.get(event.window);
  ensure(then !== undefined && now !== undefined, 'an undo at no window');
  // Whoever waits for it now keeps a window from being armed anew (U-6).
  ensure(then.armed || !now.armed, 'an undo armed a window that was not');
  then.armed = now.armed;
  same(windowFacts(now), windowFacts(then), `the undo of a ${event.undid} left its window changed`);
  const own = ownEvents(log.slice(from), event, cause);
  for (const id of ticketsOf(own)) {
    const [is, was] = [day.tickets.get(id), before.tickets.get(id)];
    ensure(is !== undefined && was !== undefined, `the undo of a ${event.undid} lost ${id}`);
    same(ticketFacts(is), ticketFacts(was), `the undo of a ${event.undid} left ${id} changed`);
  }
  const since = log.slice(from + own.length);
  if (since.length > 0 && !isCallTakenBack(since, event.window)) return false;
  ensure(canonical(day) === canonical(before), `the undo of a ${event.undid} left a trace`);
  return true;
}

function same(is: unknown, was: unknown, message: string): void {
  ensure(JSON.stringify(is) === JSON.stringify(was), message);
}

/** The facts of the action itself: of a finish also what followed for the ticket, and so on. */
function ownEvents(
  log: readonly DayEvent[],
  { undid, ticket }: Undone,
  cause: string,
): readonly DayEvent[] {
  const isOwn = (event: DayEvent): boolean => {
    if (event.cause !== cause) return false;
    if (undid === 'close') return event.type === 'ticket_fell_back';
    return undid === 'finish' && 'ticket' in event && event.ticket === ticket;
  };
  const end = log.findIndex((event, index) => index > 0 && !isOwn(event));
  return end < 0 ? log : log.slice(0, end);
}

function ticketsOf(events: readonly DayEvent[]): ReadonlySet<string> {
  return new Set(
    events.flatMap((event) => ('ticket' in event && event.ticket !== null ? [event.ticket] : [])),
  );
}

/** Behind a finish stands the call that came after it, which was taken back first (U-4). */
function isCallTakenBack(events: readonly DayEvent[], window: string): boolean {
  const [call, back, ...more] = events;
  return (
    more.length === 0 &&
    call?.type === 'ticket_called' &&
    call.window === window &&
    back?.type === 'action_undone' &&
    back.window === window
  );
}
