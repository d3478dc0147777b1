import type { Day } from '@talon/shared/domain/day/state.ts';
import type { CalendarDate, CentreId } from '@talon/shared/domain/words.ts';
import type { Desk, DeskChange, Outcome } from './desk.ts';
import { type Seat, type SeatParts, takeSeat } from './seat.ts';
import { StorageUnavailable } from './storage-unavailable.ts';
import { answerLifetimeMs } from './stored-answer.ts';

export interface Desks<State = Day> {
  /**
   * The desk of the day that is live at a centre: the one still open, else today's. Ask for it with
   * each request and keep none: tomorrow it is another.
   */
  live(centre: CentreId): Promise<Desk<State>>;
  /** The live desk if it is in memory, and its day as well. */
  peek(centre: CentreId): Desk<State> | null;
  /** Tells of every commit of a live day, and, with no events, of the day that follows another. */
  onChange(listener: (centre: CentreId, change: DeskChange) => void): () => void;
  /**
   * Brings the settings now in force into the live day: at its opening if that is still to come,
   * else as a command where they differ, whose outcome is returned (a changed letter is refused
   * until tomorrow). What could not be written is tried again until it is.
   */
  settingsChanged(centre: CentreId): Promise<Outcome<null> | null>;
  /** Decides what was asked so far, then refuses everything. */
  close(): Promise<void>;
}

const purgeEveryMs = 60_000;

export function createDesks<State>(parts: SeatParts<State>): Desks<State> {
  const seats = new Map<CentreId, Promise<Seat<State>>>();
  const here = new Map<CentreId, Seat<State>>();
  const dates = new Map<CentreId, CalendarDate>();
  const listeners = new Set<(centre: CentreId, change: DeskChange) => void>();
  const tell = (centre: CentreId, change: DeskChange) => {
    for (const listener of listeners) listener(centre, change);
  };
  let closed = false;

  /** Who watches the centre hears that another day is live, whoever asked for it first. */
  const noteDate = (centre: CentreId, { date, version }: Desk<State>) => {
    const before = dates.get(centre) ?? date;
    dates.set(centre, date);
    if (date !== before) tell(centre, { date, version: version(), events: [] });
  };
  const settle = async (centre: CentreId): Promise<Seat<State>> => {
    const seat = await takeSeat(parts, centre, {
      changed: (change) => tell(centre, change),
      over: () => {
        if (!closed) void find(centre).catch(parts.onFault);
      },
    });
    await seat.catchUp();
    here.set(centre, seat);
    noteDate(centre, seat.desk);
    return seat;
  };
  const find = async (centre: CentreId): Promise<Seat<State>> => {
    if (closed) throw new StorageUnavailable('closed');
    const known = seats.get(centre);
    if (known !== undefined) {
      const seat = await known;
      if (!seat.isOver()) return seat;
      if (seats.get(centre) === known) {
        seats.delete(centre);
        here.delete(centre);
        void seat.leave();
      }
      return find(centre);
    }
    const coming = settle(centre);
    seats.set(centre, coming);
    coming.catch(() => seats.delete(centre));
    await coming;
    // A day left open overnight may just have been closed: then it is another's turn.
    return find(centre);
  };
  const stopPurging = startPurging(parts);

  return {
    live: async (centre) => {
      // The hot path: one lookup, no wait for what is already here.
      const seat = here.get(centre);
      const { desk } = seat !== undefined && !closed && !seat.isOver() ? seat : await find(centre);
      const mending = desk.mending();
      if (mending !== null) await mending;
      return desk;
    },
    peek: (centre) => {
      const desk = here.get(centre)?.desk;
      return desk === undefined || desk.mending() !== null ? null : desk;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settingsChanged: async (centre) => {
      const seat = await find(centre);
      return seat.takeSettings();
    },
    close: async () => {
      closed = true;
      stopPurging();
      const loaded = await Promise.allSettled(seats.values());
      const leaving = loaded.map((seat) =>
        seat.status === 'fulfilled' ? seat.value.leave() : null,
      );
      await Promise.all(leaving);
    },
  };
}

/** Some answers at a time: after days without a process there are thousands. */
function startPurging(parts: Pick<SeatParts<unknown>, 'store' | 'now' | 'onFault'>): () => void {
  const { store, now, onFault } = parts;
  let stopped = false;
  const purgeSome = () => {
    if (stopped || store.turn() !== null) return;
    try {
      if (store.answers.purge(now() - answerLifetimeMs)) setImmediate(purgeSome);
    } catch (error) {
      onFault(error);
    }
  };
  const timer = setInterval(purgeSome, purgeEveryMs).unref();
  return () => {
    stopped = true;
    clearInterval(timer);
  };
}
