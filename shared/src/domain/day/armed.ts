import type { TicketId, WindowId } from '../words.ts';
import type { DayEvent, Leg } from './events.ts';
import { fits } from './lines.ts';
import type { Moment } from './moment.ts';
import { called, reason } from './next.ts';
import type { Window } from './state.ts';

/** A ticket that begins to wait by the very decision in which a window may be waiting for it. */
export interface Newcomer {
  readonly ticket: TicketId;
  readonly leg: Leg;
}

/**
 * Store-next: gives tickets that begin to wait to the armed windows they fit, the window idle
 * longest first (then the lower number). Relies on the invariant that an armed window has nobody
 * waiting for it; nothing is called in a pause, which disarms.
 */
export function storeNext(
  moment: Moment,
  newcomers: readonly Newcomer[],
  except: WindowId | null = null,
): readonly DayEvent[] {
  if (moment.day.clock.paused !== null) return [];
  const events: DayEvent[] = [];
  const taken: WindowId[] = [];
  for (const newcomer of newcomers) {
    const window = longestIdle(moment, newcomer.leg, taken, except);
    if (window === null) continue;
    taken.push(window.id);
    const rule = newcomer.leg.directedTo === null ? 'only_one' : 'directed_due';
    const why = reason(moment, window, { id: newcomer.ticket, leg: newcomer.leg }, rule, null);
    events.push(called(moment, window, newcomer.ticket, 'armed', why));
  }
  return events;
}

function longestIdle(
  moment: Moment,
  leg: Leg,
  taken: readonly WindowId[],
  except: WindowId | null,
): Window | null {
  let best: Window | null = null;
  for (const window of moment.day.windows.values()) {
    if (!window.armed || window.id === except || taken.includes(window.id)) continue;
    if (!fits(window, leg)) continue;
    const earlier =
      best === null ||
      window.idleSince < best.idleSince ||
      (window.idleSince === best.idleSince && window.number < best.number);
    if (earlier) best = window;
  }
  return best;
}
