import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import type { Instant, WindowId } from '@talon/shared/domain/words.ts';
import type { Shift } from './recorded-day.ts';

/** When each window was worked at; what was open when the day was closed ends with it. */
export function shiftsOf(events: readonly DayEvent[]): ReadonlyMap<WindowId, readonly Shift[]> {
  const shifts = new Map<WindowId, Shift[]>();
  const begun = new Map<WindowId, Instant>();
  const begin = (window: WindowId, at: Instant) => {
    if (!begun.has(window)) begun.set(window, at);
  };
  const end = (window: WindowId, until: Instant) => {
    const from = begun.get(window);
    if (from === undefined) return;
    begun.delete(window);
    const known = shifts.get(window);
    if (known === undefined) shifts.set(window, [{ from, until }]);
    else known.push({ from, until });
  };
  for (const event of events) {
    if (event.type === 'window_opened' || event.type === 'break_ended') {
      begin(event.window, event.at);
    } else if (event.type === 'window_closed' || event.type === 'break_started') {
      end(event.window, event.at);
    } else if (event.type === 'action_undone' && event.undid === 'close') {
      begin(event.window, event.at);
    }
  }
  return shifts;
}
