import type { Day } from '@talon/shared/domain/day/state.ts';
import type { CentreId, Instant } from '@talon/shared/domain/words.ts';
import { createPace, type Pace, type Timers } from '../hall/pace.ts';
import type { Estimate } from '../hall/surroundings.ts';
import type { Desks } from '../queue/desks.ts';
import { rounded, sameEstimate, steady } from './steady.ts';

export interface EstimatesParts<Snapshot> extends Timers {
  readonly desks: Pick<Desks<Day>, 'peek' | 'onChange'>;
  /** Small, and free of the day: it travels to another thread. null: nothing can be said. */
  readonly snapshot: (day: Day, now: Instant) => Snapshot | null;
  /** Runs off the event loop; in minutes that are not rounded. */
  readonly forecast: (snapshot: Snapshot) => Promise<Estimate>;
  readonly onFault: (fault: unknown) => void;
}

export interface Estimates {
  /** As shown now; asking for the first time begins to keep it. */
  readonly of: (centre: CentreId) => Estimate;
  /** Told when what is shown at a centre has changed. */
  readonly onChange: (listener: (centre: CentreId) => void) => () => void;
  readonly close: () => void;
}

interface Hall {
  readonly pace: Pace;
  /** In minutes that are not rounded: what the next estimate is held against. */
  held: Estimate;
  shown: Estimate;
  running: boolean;
  /** The day moved while a replay was under way. */
  again: boolean;
}

/** Refreshed at most once a second a centre. */
const leastMs = 1000;
/** Waits grow shorter while nothing happens. */
const idleMs = 30_000;
const nothing: Estimate = { services: new Map(), lines: new Map(), tickets: new Map() };

/** Keeps each live centre's estimate, replayed in another thread from a snapshot of its day. */
export function createEstimates<Snapshot>(parts: EstimatesParts<Snapshot>): Estimates {
  const halls = new Map<CentreId, Hall>();
  let closed = false;
  const listeners = new Set<(centre: CentreId) => void>();

  const replay = async (centre: CentreId, hall: Hall): Promise<void> => {
    const desk = parts.desks.peek(centre);
    if (desk === null) return;
    const snapshot = parts.snapshot(desk.day(), parts.now());
    const next = snapshot === null ? nothing : await parts.forecast(snapshot);
    hall.held = steady(hall.held, next);
    const shown = rounded(hall.held);
    if (sameEstimate(shown, hall.shown)) return;
    hall.shown = shown;
    for (const listener of listeners) listener(centre);
  };
  const run = (centre: CentreId, hall: Hall): void => {
    if (hall.running) {
      hall.again = true;
      return;
    }
    hall.running = true;
    hall.again = false;
    replay(centre, hall)
      .catch((fault: unknown) => {
        // The server stops while a replay is under way: nobody asks for it any more.
        if (!closed) parts.onFault(fault);
      })
      .finally(() => {
        hall.running = false;
        if (hall.again && !closed) hall.pace.changed(leastMs);
      });
  };
  const hallOf = (centre: CentreId): Hall => {
    const known = halls.get(centre);
    if (known !== undefined) return known;
    const hall: Hall = {
      pace: createPace(parts, () => run(centre, hall)),
      held: nothing,
      shown: nothing,
      running: false,
      again: false,
    };
    halls.set(centre, hall);
    return hall;
  };

  const unfollow = parts.desks.onChange((centre) => hallOf(centre).pace.changed(leastMs));
  let forget = (): void => undefined;
  const idle = (): void => {
    for (const { pace } of halls.values()) pace.changed(leastMs);
    forget = parts.after(idleMs, idle);
  };
  forget = parts.after(idleMs, idle);

  return {
    of: (centre) => {
      const known = halls.get(centre);
      if (known !== undefined) return known.shown;
      hallOf(centre).pace.changed(leastMs);
      return nothing;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      closed = true;
      unfollow();
      forget();
      for (const { pace } of halls.values()) pace.stop();
    },
  };
}
