import type { DayEventOf } from './events.ts';
import { attach, detach, windowOf } from './hold.ts';
import { fits } from './lines.ts';
import type { Day, Ticket, UndoRecord, Window } from './state.ts';

/** Window and tickets become what they were; only the time of the day and the log have moved. */
export function undone(day: Day, event: DayEventOf<'action_undone'>): void {
  const window = windowOf(day, event.window);
  const record = window.undo;
  if (record === null) return;
  for (const { live, was } of record.tickets) restoreTicket(day, live, was, event.at);
  restoreWindow(day, window, record);
  forgetTurnout(day, record);
}

function restoreTicket(day: Day, live: Ticket, was: Ticket, at: number): void {
  if (day.tickets.has(live.id)) detach(day, live, at);
  else day.tickets.set(live.id, live);
  day.ended.delete(live.id);
  Object.assign(live, was);
  attach(day, live);
}

/**
 * A window that was armed is armed again, unless the ticket it gives back is one it would then be
 * given at once: who takes back a call does not want it to come again by itself.
 */
function restoreWindow(day: Day, window: Window, record: UndoRecord): void {
  Object.assign(window, record.window);
  if (record.tickets.some(({ was }) => was.state === 'waiting' && fits(window, was.leg))) {
    window.armed = false;
  }
  if (record.kind === 'close' && window.operator !== null) {
    day.operators.set(window.operator, window.id);
  }
}

function forgetTurnout(day: Day, record: UndoRecord): void {
  if (record.kind === 'no_show') day.turnout.missed -= 1;
  if (record.learned === null) return;
  const service = day.services.get(record.learned.service);
  if (service === undefined) return;
  service.learned.count -= 1;
  service.learned.totalMs -= record.learned.ms;
}
