import type { LineKey } from '../domain/forecast/newcomers.ts';
import type { CentreSettings } from '../domain/settings/centre-settings.ts';
import type { Instant, ServiceId, TicketId } from '../domain/words.ts';
import type { HallState, WaitRange, WeekDay } from './common.ts';
import type { Announcement } from './hall-view.ts';
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
  /** Estimate of an ordinary newcomer to the service; null or absent: the place only. */
  readonly waits: ReadonlyMap<ServiceId, WaitRange | null>;
  /** Estimate of a new ticket by its own line; null or absent: the place only. */
  readonly lineWaits: ReadonlyMap<LineKey, WaitRange | null>;
  /** Remaining wait of a ticket by its own place; absent: it follows from the one of its line. */
  readonly ticketWaits?: ReadonlyMap<TicketId, WaitRange>;
  /** Sentences for the hall; absent: none. */
  readonly announcements?: readonly Announcement[];
}
