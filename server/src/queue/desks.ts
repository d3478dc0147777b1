import type { Command } from '@talon/shared/domain/day/commands.ts';
import type { Day } from '@talon/shared/domain/day/state.ts';
import type { CalendarDate, CentreId, CommandId, Instant } from '@talon/shared/domain/words.ts';
import { dateAt, endOfDate } from './calendar.ts';
import type { DayMachine } from './day-machine.ts';
import type { Desk, DeskChange, Outcome } from './desk.ts';
import { createDeskClock } from './desk-clock.ts';
import type { EventLog } from './event-log.ts';
import { createLiveDay, type SettingsFor } from './live-day.ts';
import { type KeptDesk, openDesk } from './open-desk.ts';
import type { QueueStore } from './queue-store.ts';
import { StorageUnavailable } from './storage-unavailable.ts';
import { answerLifetimeMs } from './stored-answer.ts';

export interface DesksParts<State> {
  readonly store: QueueStore;
  readonly machine: DayMachine<State>;
  readonly settingsFor: SettingsFor;
  /** IANA name of the time zone a centre lives in; throws when the centre is unknown. */
  readonly timeZoneOf: (centre: CentreId) => string;
  readonly now: () => Instant;
  readonly newId: () => CommandId;
  /** Told of faults that no caller can be told of. */
  readonly onFault: (error: unknown) => void;
}

export interface Desks<State = Day> {
  /**
   * The desk of the day that is live at a centre: the one still open, else today's. Ask for it with
   * each request and keep none: tomorrow it is another.
   */
  live(centre: CentreId): Promise<Desk<State>>;
  /** The live desk if it is in memory. */
  peek(centre: CentreId): Desk<State> | null;
  /** Tells of every commit of a live day, and, with no events, of the day that follows another. */
  onChange(listener: (centre: CentreId, change: DeskChange) => void): () => void;
  /**
   * Brings the settings now in force into the live day: at its opening if that is still to come,
   * else as a command, whose outcome is returned (a changed letter is refused until tomorrow).
   */
  settingsChanged(centre: CentreId): Promise<Outcome<null> | null>;
  /** Decides what was asked so far, then refuses everything. */
  close(): Promise<void>;
}

/** A desk in memory, and the instant from which its date is over. */
interface Place<State> {
  readonly desk: KeptDesk<State>;
  readonly dateEndsAt: Instant;
  readonly isIdle: () => boolean;
  leave(): Promise<void>;
}

const purgeEveryMs = 60_000;

export function createDesks<State>(parts: DesksParts<State>): Desks<State> {
  const { now, store } = parts;
  const places = new Map<CentreId, Promise<Place<State>>>();
  const here = new Map<CentreId, Place<State>>();
  const listeners = new Set<(centre: CentreId, change: DeskChange) => void>();
  const tell = (centre: CentreId, change: DeskChange) => {
    for (const listener of listeners) listener(centre, change);
  };
  let closed = false;

  const isOver = (place: Place<State>) => now() >= place.dateEndsAt && place.isIdle();

  const settle = async (centre: CentreId): Promise<Place<State>> => {
    const place = await takePlace(parts, centre, {
      changed: (change) => tell(centre, change),
      over: () => void next(centre).catch(parts.onFault),
    });
    here.set(centre, place);
    return place;
  };
  const find = async (centre: CentreId): Promise<Place<State>> => {
    if (closed) throw new StorageUnavailable('closed');
    const known = places.get(centre);
    if (known !== undefined) {
      const place = await known;
      if (!isOver(place)) return place;
      if (places.get(centre) === known) {
        places.delete(centre);
        here.delete(centre);
        void place.leave();
      }
      return find(centre);
    }
    const coming = settle(centre);
    places.set(centre, coming);
    coming.catch(() => places.delete(centre));
    return coming;
  };
  /** The date is over: who watches the centre hears that another day is live. */
  const next = async (centre: CentreId) => {
    if (closed) return;
    const before = here.get(centre);
    const place = await find(centre);
    if (place === before) return;
    tell(centre, { date: place.desk.date, version: place.desk.version(), events: [] });
  };
  const purge = setInterval(() => {
    try {
      while (store.turn() === null && store.answers.purge(now() - answerLifetimeMs));
    } catch (error) {
      parts.onFault(error);
    }
  }, purgeEveryMs).unref();

  return {
    live: async (centre) => {
      // The hot path: one lookup, no wait for what is already here.
      const place = here.get(centre);
      if (place !== undefined && !closed && !isOver(place)) return place.desk;
      return (await find(centre)).desk;
    },
    peek: (centre) => here.get(centre)?.desk ?? null,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settingsChanged: async (centre) => {
      const { desk } = await find(centre);
      if (desk.version() === 0) {
        desk.refresh();
        return null;
      }
      const settings = parts.settingsFor(centre, desk.date);
      const asked = { id: parts.newId(), now: now(), by: { kind: 'system' } } as const;
      return desk.perform({
        command: { type: 'apply_settings', ...asked, settings },
        idempotency: null,
        answer: () => ({ status: 200, body: null }),
      });
    },
    close: async () => {
      closed = true;
      clearInterval(purge);
      const loaded = await Promise.allSettled(places.values());
      const leaving = loaded.map((place) =>
        place.status === 'fulfilled' ? place.value.leave() : null,
      );
      await Promise.all(leaving);
    },
  };
}

/** Loads the live day of a centre and keeps its clock until the desk leaves. */
async function takePlace<State>(
  parts: DesksParts<State>,
  centre: CentreId,
  events: { changed(change: DeskChange): void; over(): void },
): Promise<Place<State>> {
  const { machine, store, now, settingsFor, onFault } = parts;
  const timeZone = parts.timeZoneOf(centre);
  const date = liveDate(store.log, centre, dateAt(timeZone, now()));
  const dateEndsAt = endOfDate(timeZone, date);
  const live = createLiveDay({ stream: { centre, date }, machine, log: store.log, settingsFor });
  await live.load(now());
  const desk = openDesk({ live, machine, store, now, onFault });
  const isIdle = () => live.closed() || live.version() === 0;

  const ring = async (at: Instant): Promise<boolean> => {
    if (isIdle()) {
      events.over();
      return false;
    }
    return performDue(desk, machine.dueCommands(live.day(), at), onFault);
  };
  const dueAt = () => (isIdle() ? dateEndsAt : machine.nextDueAt(live.day()));
  const clock = createDeskClock({ now, dueAt, ring, onFault });
  desk.onChange((change) => {
    events.changed(change);
    clock.arm();
  });
  clock.arm();
  const leave = () => {
    clock.stop();
    return desk.close();
  };
  return { desk, dateEndsAt, isIdle, leave };
}

/** Midnight ends no day: the one last opened stays live until it is closed. */
function liveDate(log: EventLog, centre: CentreId, today: CalendarDate): CalendarDate {
  const last = log.dates(centre).findLast((date) => date <= today);
  if (last === undefined || last === today) return today;
  const stream = { centre, date: last };
  for (const { event } of log.read(stream, log.version(stream) - 1)) {
    if (event.type === 'day_closed') return today;
  }
  return last;
}

/** True when at least one command of the clock moved the day. */
async function performDue<State>(
  desk: Desk<State>,
  commands: readonly Command[],
  onFault: (error: unknown) => void,
): Promise<boolean> {
  const outcomes = await Promise.allSettled(
    commands.map((command) =>
      desk.perform({ command, idempotency: null, answer: () => ({ status: 200, body: null }) }),
    ),
  );
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') onFault(outcome.reason);
  }
  return outcomes.some(
    (outcome) => outcome.status === 'fulfilled' && outcome.value.kind === 'done',
  );
}
