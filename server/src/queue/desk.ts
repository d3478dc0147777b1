import type { Command } from '@talon/shared/domain/day/commands.ts';
import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import type { Refusal } from '@talon/shared/domain/day/refusals.ts';
import type { Day } from '@talon/shared/domain/day/state.ts';
import type { CalendarDate, CentreId } from '@talon/shared/domain/words.ts';
import type { FirstPrinting } from './print-job.ts';

/** One request to a desk: a command, the key it may be repeated under, and how it is answered. */
export interface Request<Body, State = Day> {
  readonly command: Command;
  readonly idempotency: Idempotency | null;
  /**
   * Whether who asks may, by the very day the command is decided on: what was true when the request
   * came may no longer be. A repetition is not asked again. Pure, like `answer`.
   */
  readonly permit?: (day: State) => Refusal | null;
  /**
   * Makes the answer from the day as it will be. Runs after the events are applied and before they
   * are durable, so it must be pure, cheap and must not keep the day.
   */
  readonly answer: (day: State, events: readonly DayEvent[]) => Answer<Body>;
  /** The printing that goes with a new ticket: durable together with it. */
  readonly printJob?: FirstPrinting;
  /**
   * What the new ticket promises, in minutes; kept with its visit. Asked with `answer`, when the day
   * knows the ticket's line.
   */
  readonly promise?: (day: State) => Promised | null;
}

export interface Promised {
  readonly lowMinutes: number;
  readonly highMinutes: number;
}

export interface Idempotency {
  /** Caller and centre. */
  readonly scope: string;
  readonly key: string;
  readonly bodyHash: string;
}

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

export type Outcome<Body> =
  | {
      readonly kind: 'done';
      readonly status: number;
      readonly body: Body;
      /** `body` as JSON: the bytes to send, the same ones for a repetition. */
      readonly text: string;
      /** The answer was given before: nothing happened now. */
      readonly replayed: boolean;
      readonly events: readonly DayEvent[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The key was used before with another body. */
  | { readonly kind: 'key_reused' };

export interface DeskChange {
  readonly date: CalendarDate;
  readonly version: number;
  /** Empty when the day is another one, was opened anew or was folded anew, not moved on. */
  readonly events: readonly DayEvent[];
}

/**
 * The one writer of one live day. Requests that arrive together are decided one after another and
 * become durable in one transaction; nothing is answered or shown before that.
 */
export interface Desk<State = Day> {
  readonly centre: CentreId;
  readonly date: CalendarDate;
  readonly epoch: string;
  /**
   * The day as it is durably, or as it would open now (version 0). Changes in place with the next
   * commit: read it at once. Throws StorageUnavailable when it was lost with the store.
   */
  day(): State;
  version(): number;
  /** Rejects with StorageUnavailable when nothing could be written; then nothing happened. */
  perform<Body>(request: Request<Body, State>): Promise<Outcome<Body>>;
  onChange(listener: (change: DeskChange) => void): () => void;
}
