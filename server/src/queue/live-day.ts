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
 * while a batch is decided; `load` takes it back to what is durable.
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
  /**
   * Folds the log from its beginning, in slices that leave the event loop to others. Until it is
   * done, and when it fails, the day is the one it was.
   */
  load(now: Instant): Promise<void>;
}

/** Events folded without a pause: a few milliseconds. */
const sliceOfLoad = 250;

interface Folded<State> {
  day: State;
  readonly book: VisitBook;
  version: number;
  closed: boolean;
}

export function createLiveDay<State>(parts: LiveDayParts<State>): LiveDay<State> {
  const { stream, machine, log } = parts;
  const blank = (): Folded<State> => ({
    day: machine.initialDay(),
    book: createVisitBook(stream),
    version: 0,
    closed: false,
  });
  let live = blank();
  let opening: readonly DayEvent[] = [];

  const evolve = (folded: Folded<State>, event: DayEvent) => {
    folded.day = machine.evolveDay(folded.day, event);
    folded.book.apply(event);
    if (event.type === 'day_closed') folded.closed = true;
  };
  const openAt = (now: Instant) => {
    const opened = blank();
    const settings = parts.settingsFor(stream.centre, stream.date);
    const decision = machine.decideDay(opened.day, {
      type: 'open_day',
      id: `open:${streamName(stream)}`,
      now,
      by: { kind: 'system' },
      settings,
    });
    if (!decision.ok) throw new Error(`cannot open ${streamName(stream)}`, { cause: decision });
    for (const event of decision.events) evolve(opened, event);
    live = opened;
    opening = decision.events;
  };
  const load = async (now: Instant) => {
    const loaded = blank();
    for (const { event, version } of log.read(stream, 0)) {
      evolve(loaded, event);
      loaded.version = version;
      if (version % sliceOfLoad > 0) continue;
      // What the log holds, the projection's table holds already.
      loaded.book.drain();
      await new Promise(setImmediate);
    }
    loaded.book.drain();
    if (loaded.version === 0) {
      openAt(now);
      return;
    }
    live = loaded;
    opening = [];
  };

  return {
    stream,
    day: () => live.day,
    version: () => live.version,
    closed: () => live.closed,
    book: () => live.book,
    opening: () => opening,
    openAt,
    evolve: (event) => evolve(live, event),
    committed: (version) => {
      live.version = version;
      opening = [];
    },
    load,
  };
}
