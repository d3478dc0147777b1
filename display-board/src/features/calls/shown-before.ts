import { leastMs } from './call-queue.ts';

/** When a call of a stream became yellow, server's clock. */
interface Seen {
  readonly id: string;
  readonly repeat: number;
  readonly at: number;
}

interface Remembered {
  readonly stream: string;
  readonly seen: readonly Seen[];
}

/** The calls of a day that this page has shown, kept where a reload finds them. */
export interface ShownBefore {
  readonly note: (stream: string, call: { readonly id: string; readonly repeat: number }) => void;
  /** Of the stream, each call whose yellow had its time by `serverNow`, with its repeat. */
  readonly of: (stream: string, serverNow: number) => ReadonlyMap<string, number>;
}

type Store = Pick<Storage, 'getItem' | 'setItem'>;

const slot = 'talon.board.shown';
/** A call older than ten seconds is never new, so the latest few are enough. */
const mostKept = 12;

const isSeen = (value: unknown): value is Seen =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'repeat' in value &&
  Number.isInteger(value.repeat) &&
  'at' in value &&
  Number.isFinite(value.at);

function read(store: Store): Remembered | null {
  try {
    const { stream, seen } = JSON.parse(store.getItem(slot) ?? '{}') as Partial<Remembered>;
    return typeof stream === 'string' && Array.isArray(seen) && seen.every(isSeen)
      ? { stream, seen }
      : null;
  } catch {
    return null;
  }
}

/** Where storage is forbidden a reload shows the last ten seconds once more. */
export function createShownBefore(store: Store, serverNow: () => number): ShownBefore {
  let kept = read(store);
  return {
    note: (stream, { id, repeat }) => {
      const before = kept?.stream === stream ? kept.seen : [];
      const others = before.filter((seen) => seen.id !== id);
      kept = { stream, seen: [...others, { id, repeat, at: serverNow() }].slice(-mostKept) };
      store.setItem(slot, JSON.stringify(kept));
    },
    of: (stream, now) => {
      const seen = kept?.stream === stream ? kept.seen : [];
      const whole = seen.filter(({ at }) => now - at >= leastMs);
      return new Map(whole.map(({ id, repeat }) => [id, repeat]));
    },
  };
}
