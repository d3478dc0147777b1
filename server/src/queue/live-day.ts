import type { DayEvent } from '@talon/shared/domain/day/events.ts';
import type { DaySettings } from '@talon/shared/domain/settings/day-settings.ts';
import type { CalendarDate, CentreId, Instant } from '@talon/shared/domain/words.ts';
import type { DayMachine } from './day-machine.ts';
import { type EventLog, type Stream, streamName } from './event-log.ts';
import { createVisitBook, type VisitBook } from './visit-book.ts';

/** The settings in force for a date; throws when the centre is unknown. */
export type SettingsFor = (centre: CentreId, date: CalendarDate) => DaySettings;

export interface LiveDayParts<State> {
  readonly stream: Stream;
  readonly machine: DayMachine<State>;
  readonly log: EventLog;
  readonly settingsFor: SettingsFor;
}

/**
 * A day in memory with its projection, both folded from the same events. It runs ahead of the log
 * while a batch is decided; `rebuild` takes it back to what is durable.
 */
export interface LiveDay<State> {
  readonly stream: Stream;
  day(): State;
  /** The version of the log that this day stands on. */
  version(): number;
  /** Whether the last event closed the day. */
  closed(): boolean;
  book(): VisitBook;
  /**
   * The events that open the day. They are in memory only, so that an unopened day can already be
   * shown and decided upon, and are written before the first accepted command; [] once they are.
   */
  opening(): readonly DayEvent[];
  /** Opens an unopened day afresh with the settings now in force. */
  openAt(now: Instant): void;
  evolve(event: DayEvent): void;
  /** The log now holds everything up to `version`. */
  committed(version: number): void;
  /** Folds the log again from its beginning. */
  rebuild(now: Instant): void;
  /** `rebuild` in slices, leaving the event loop to others in between. */
  load(now: Instant): Promise<void>;
}

/** Events folded without a pause: some ten milliseconds. */
const sliceOfLoad = 1_000;

export function createLiveDay<State>(parts: LiveDayParts<State>): LiveDay<State> {
  const { stream, machine, log } = parts;
  let day = machine.initialDay();
  let book = createVisitBook(stream);
  let opening: readonly DayEvent[] = [];
  let version = 0;
  let closed = false;

  const clear = () => {
    day = machine.initialDay();
    book = createVisitBook(stream);
    opening = [];
    version = 0;
    closed = false;
  };
  const evolve = (event: DayEvent) => {
    day = machine.evolveDay(day, event);
    book.apply(event);
    if (event.type === 'day_closed') closed = true;
  };
  const openAt = (now: Instant) => {
    clear();
    const settings = parts.settingsFor(stream.centre, stream.date);
    const decision = machine.decideDay(day, {
      type: 'open_day',
      id: `open:${streamName(stream)}`,
      now,
      by: { kind: 'system' },
      settings,
    });
    if (!decision.ok) throw new Error(`cannot open ${streamName(stream)}`, { cause: decision });
    decision.events.forEach(evolve);
    opening = decision.events;
  };
  /** Folds the log, stopping after each slice. */
  function* fold(now: Instant): Generator<void> {
    clear();
    for (const stored of log.read(stream, 0)) {
      evolve(stored.event);
      version = stored.version;
      if (version % sliceOfLoad > 0) continue;
      // What the log holds, the projection's table holds already.
      book.drain();
      yield;
    }
    book.drain();
    if (version === 0) openAt(now);
  }

  return {
    stream,
    day: () => day,
    version: () => version,
    closed: () => closed,
    book: () => book,
    opening: () => opening,
    openAt,
    evolve,
    committed: (next) => {
      version = next;
      opening = [];
    },
    rebuild: (now) => {
      const slices = fold(now);
      while (slices.next().done !== true);
    },
    load: async (now) => {
      for (const _slice of fold(now)) await new Promise(setImmediate);
    },
  };
}
