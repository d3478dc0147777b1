import type { Instant, WindowState } from '../words.ts';
import { queueTime } from './clock.ts';
import type { DayEventOf } from './events.ts';
import { dependents, recordUndo, touch, windowOf } from './hold.ts';
import { linesOf } from './lines.ts';
import type { Day, Window } from './state.ts';

export function opened(day: Day, event: DayEventOf<'window_opened'>): void {
  const window = windowOf(day, event.window);
  enter(window, 'open', event.at);
  window.operator = event.operator;
  window.idleSince = event.at;
  day.operators.set(event.operator, window.id);
  touch(window, event.cause);
}

/** What falls back is kept with the window before the events that move it. */
export function windowClosed(day: Day, event: DayEventOf<'window_closed'>): void {
  const window = windowOf(day, event.window);
  const at = queueTime(day, event.at);
  const fallen = dependents(day, window);
  window.undo = recordUndo(window, { kind: 'close', cause: event.cause, at }, fallen);
  enter(window, 'closed', event.at);
  window.operator = null;
  day.operators.delete(event.operator);
  touch(window, event.cause);
}

export function armed(day: Day, event: DayEventOf<'window_armed' | 'window_disarmed'>): void {
  const window = windowOf(day, event.window);
  window.armed = event.type === 'window_armed';
  touch(window, event.cause);
}

export function breakStarted(day: Day, event: DayEventOf<'break_started'>): void {
  const window = windowOf(day, event.window);
  enter(window, 'break', event.at);
  window.onBreak = { reason: event.reason, until: event.until };
  touch(window, event.cause);
}

export function breakChanged(day: Day, event: DayEventOf<'break_changed'>): void {
  const window = windowOf(day, event.window);
  window.onBreak = { reason: event.reason, until: event.until };
  touch(window, event.cause);
}

export function breakEnded(day: Day, event: DayEventOf<'break_ended'>): void {
  const window = windowOf(day, event.window);
  enter(window, 'open', event.at);
  window.idleSince = event.at;
  touch(window, event.cause);
}

/** A window that changes its state waits for nobody any more. */
function enter(window: Window, state: WindowState, at: Instant): void {
  window.state = state;
  window.since = at;
  window.armed = false;
  window.onBreak = null;
}

export function profileChanged(day: Day, event: DayEventOf<'profile_changed'>): void {
  const window = windowOf(day, event.window);
  window.profile = event.profile;
  window.leftOut = [];
  window.served = linesOf(day, event.profile);
  touch(window, event.cause);
}
