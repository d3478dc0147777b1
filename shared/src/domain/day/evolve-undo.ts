import type { DayEventOf } from './events.ts';
import { attach, detach, windowOf } from './hold.ts';
import { somebodyWaits } from './lines.ts';
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
  if (day.ended.get(live.id)?.state === 'completed') day.served -= 1;
  day.ended.delete(live.id);
  Object.assign(live, was);
  attach(day, live);
}

/**
 * A window that was armed is armed again, unless somebody waits whom it could call: the ticket it
 * gives back, which is not to come again by itself, or one that came since. A pause disarms.
 */
function restoreWindow(day: Day, window: Window, record: UndoRecord): void {
  Object.assign(window, record.window);
  if (day.clock.paused !== null || somebodyWaits(day, window)) window.armed = false;
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
