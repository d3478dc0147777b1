import type { ModeWaits, Rehearsal } from '@talon/shared/contract/rehearsal.ts';
import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import type { CallingRule } from '@talon/shared/domain/settings/day-settings.ts';
import type { CalendarDate, CentreId } from '@talon/shared/domain/words.ts';
import type { QueueStore } from '../queue/queue-store.ts';
import { createThread, threadModule } from '../threads/thread.ts';
import { eventsOf, pastDays } from './past-days.ts';
import { recordedDay } from './recorded-day.ts';
import type { RehearsalQuestion } from './rehearse.ts';
import { realWaits } from './waits.ts';

export interface Rehearsals {
  /** The days that can be gone through again, the latest first. */
  readonly days: (centre: CentreId) => readonly CalendarDate[];
  /** The day in each mode, by the rule's other parameters. The day must be one of `days`. */
  readonly of: (centre: CentreId, date: CalendarDate, rule: CallingRule) => Promise<Rehearsal>;
  readonly close: () => Promise<void>;
}

/** Answers kept: somebody who tries parameters comes back to those before. */
const mostKept = 16;

/** Goes through closed days in a thread of its own; a closed day never changes, so answers keep. */
export function createRehearsals({ log, visits }: Pick<QueueStore, 'log' | 'visits'>): Rehearsals {
  const thread = createThread<RehearsalQuestion, readonly ModeWaits[]>(
    threadModule('rehearsal-thread', import.meta.url),
  );
  const kept = new Map<string, Promise<Rehearsal>>();

  const rehearsalOf = async (centre: CentreId, date: CalendarDate, rule: CallingRule) => {
    const events = await eventsOf(log, { centre, date });
    const rows = visits.ofDay(centre, date).filter(({ state }) => state !== 'consultation');
    const day = recordedDay(events, rows);
    const modes = await thread.ask({ day, rule });
    return {
      date,
      tickets: new Set(rows.map(({ sequence }) => sequence)).size,
      windows: day.windows.length,
      mode: modeOf(events) ?? rule.mode,
      real: [...realWaits(rows)],
      modes: [...modes],
    };
  };
  return {
    days: (centre) => pastDays(log, centre),
    of: (centre, date, rule) => {
      const { share, preferenceBand } = rule;
      const key = JSON.stringify([centre, date, share.priority, share.of, preferenceBand]);
      const known = kept.get(key);
      if (known !== undefined) return known;
      const coming = rehearsalOf(centre, date, rule);
      coming.catch(() => kept.delete(key));
      kept.set(key, coming);
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return coming;
    },
    close: thread.close,
  };
}

/** The mode the day ended in. */
function modeOf(events: readonly DayEvent[]) {
  const told = events.findLast(
    (event) => event.type === 'day_opened' || event.type === 'settings_applied',
  );
  return told !== undefined && 'settings' in told ? told.settings.calling.mode : null;
}
