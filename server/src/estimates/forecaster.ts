import { waitingCount } from '@talon/shared/domain/day/read.ts';
import type { Day } from '@talon/shared/domain/day/state.ts';
import { type ForecastInput, snapshotForForecast } from '@talon/shared/domain/forecast/snapshot.ts';
import type { Instant } from '@talon/shared/domain/words.ts';
import type { Estimate } from '../hall/surroundings.ts';
import { createThread, type Thread, threadModule } from '../threads/thread.ts';

/**
 * With more people than any hall holds a snapshot alone would stop the event loop for longer than
 * it may stop; places are then all that is told.
 */
const mostWaiting = 2000;

/** What travels to the thread; null: the day is not open, or too full to be replayed. */
export function replayable(day: Day, now: Instant): ForecastInput | null {
  if (day.phase !== 'open' || waitingCount(day) > mostWaiting) return null;
  return snapshotForForecast(day, now);
}

/** The domain's replay in a thread of its own, shared by all centres of this process. */
export function createForecaster(): Thread<ForecastInput, Estimate> {
  return createThread<ForecastInput, Estimate>(threadModule('forecast-thread', import.meta.url));
}
