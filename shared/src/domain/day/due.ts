import type { CommandId, Instant } from '../words.ts';
import { jumpMs, wallTime } from './clock.ts';
import type { Asked, Command } from './commands.ts';
import { clockId, noShowId, unparkId } from './due-ids.ts';
import { missDueAt } from './read.ts';
import type { Day, Ticket, Window } from './state.ts';

interface Due {
  readonly at: Instant;
  readonly command: Command;
}

/**
 * What the clock has to do at `now` (wall time, ms): no-shows, returns from parking, the end of
 * the day, in order of when each was due. Ids are computed from what is due, so that two nodes, or
 * one that asks twice, do it once.
 *
 * `seen` is when the shell last saw the clock go sanely (`seenAfter`). When `now` is more than ten
 * minutes beyond it and beyond the last event, the clock has jumped: nothing is due until a
 * person's command vouches for it. Left out, `now` is trusted.
 */
export function dueCommands(day: Day, now: Instant, seen: Instant = now): Command[] {
  if (now - Math.max(seen, day.clock.lastAt) > jumpMs) return [];
  return everythingDue(day, now)
    .filter((due) => due.at <= now)
    .sort((a, b) => a.at - b.at)
    .map((due) => due.command);
}

/** When the clock next has something to do, wall time in ms; null = never. */
export function nextDueAt(day: Day): Instant | null {
  let next: Instant | null = null;
  for (const { at } of everythingDue(day, day.clock.lastAt)) {
    if (next === null || at < next) next = at;
  }
  return next;
}

function everythingDue(day: Day, now: Instant): Due[] {
  const { settings } = day;
  if (day.phase !== 'open' || settings === null) return [];
  const due: Due[] = [
    {
      at: settings.endsAt,
      command: { ...asked(clockId(`close:${settings.date}`), now), type: 'close_day' },
    },
  ];
  if (day.clock.paused !== null) return due;
  for (const window of day.windows.values()) addNoShow(day, window, now, due);
  for (const ticket of day.parked.values()) addUnpark(day, ticket, now, due);
  return due;
}

/** At most once a call: an operator who undoes the no-show is not overruled. */
function addNoShow(day: Day, window: Window, now: Instant, due: Due[]): void {
  const { ticket } = window;
  const missAt = ticket === null ? null : missDueAt(day, ticket);
  if (ticket === null || missAt === null) return;
  const id = noShowId(ticket);
  if (day.commands.has(id)) return;
  const at = wallTime(day, missAt);
  const command = { type: 'no_show', window: window.id, ticket: ticket.id } as const;
  due.push({ at, command: { ...asked(id, now), ...command } });
}

function addUnpark(day: Day, ticket: Ticket, now: Instant, due: Due[]): void {
  const id = unparkId(ticket);
  if (ticket.parking === null || id === null) return;
  const command = { type: 'unpark', ticket: ticket.id, window: null } as const;
  const at = wallTime(day, ticket.parking.until);
  due.push({ at, command: { ...asked(id, now), ...command } });
}

function asked(id: CommandId, now: Instant): Asked {
  return { id, now, by: { kind: 'clock' } };
}
