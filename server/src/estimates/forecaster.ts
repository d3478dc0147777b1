import type { ForecastInput } from '@talon/shared/domain/forecast/snapshot.ts';
import type { Estimate } from '../hall/surroundings.ts';
import { createThread, type Thread, threadModule } from '../threads/thread.ts';

/** The domain's replay in a thread of its own, shared by all centres of this process. */
export function createForecaster(): Thread<ForecastInput, Estimate> {
  return createThread<ForecastInput, Estimate>(threadModule('forecast-thread', import.meta.url));
}
