import type { CentreSettings } from '../domain/settings/centre-settings.ts';
import type { Instant, ServiceId } from '../domain/words.ts';
import type { HallState, WaitRange, WeekDay } from './common.ts';
import type { Stamp } from './stamp.ts';

/**
 * What a fold needs beside the day. All of it is given by the shell; a fold reads no clock.
 * `nameOf` resolves an opaque staff id for staff views only.
 */
export interface Surroundings {
  readonly centre: CentreSettings;
  readonly version: Stamp;
  readonly now: Instant;
  readonly hall: HallState;
  readonly week: readonly WeekDay[];
  /** Estimate of a new ticket of the service; null or absent: the place only. */
  readonly waits: ReadonlyMap<ServiceId, WaitRange | null>;
}
