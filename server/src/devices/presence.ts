import type { Instant } from '@talon/shared/domain/words.ts';
import type { Timers } from '../hall/pace.ts';

/** A page that reloads or a cable that is pushed back in is no event: a screen is away after this. */
export const graceMs = 20_000;

export interface Presence {
  readonly isOnline: boolean;
  /** Since when it is so; null: away, and nobody alive knows since when. */
  readonly since: Instant | null;
}

export interface PresenceBook {
  /** A socket of the device stands in its room. Call `left` for each `entered`. */
  readonly entered: (device: string) => void;
  readonly left: (device: string) => void;
  readonly of: (device: string) => Presence;
  readonly forget: (device: string) => void;
  readonly close: () => void;
}

interface Entry {
  sockets: number;
  since: Instant | null;
  isOnline: boolean;
  stop: () => void;
}

/** Who is here, by sockets; `told` hears of each change once its grace is over. */
export function createPresence(
  { now, after }: Timers,
  told: (device: string, isOnline: boolean) => void,
): PresenceBook {
  const entries = new Map<string, Entry>();
  const entryOf = (device: string): Entry => {
    const found = entries.get(device);
    if (found !== undefined) return found;
    const entry = { sockets: 0, since: null, isOnline: false, stop: () => {} };
    entries.set(device, entry);
    return entry;
  };
  return {
    entered: (device) => {
      const entry = entryOf(device);
      entry.sockets += 1;
      entry.stop();
      if (entry.isOnline) return;
      entry.isOnline = true;
      entry.since = now();
      told(device, true);
    },
    left: (device) => {
      const entry = entries.get(device);
      if (entry === undefined) return;
      entry.sockets -= 1;
      if (entry.sockets > 0) return;
      const leftAt = now();
      entry.stop = after(graceMs, () => {
        entry.isOnline = false;
        entry.since = leftAt;
        told(device, false);
      });
    },
    of: (device) => entries.get(device) ?? { isOnline: false, since: null },
    forget: (device) => {
      entries.get(device)?.stop();
      entries.delete(device);
    },
    close: () => {
      for (const entry of entries.values()) entry.stop();
    },
  };
}
