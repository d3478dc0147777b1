import { leastMs } from './call-queue.ts';

type Named = { readonly id: string; readonly repeat: number };

/** A call of a stream that became yellow. */
interface Seen extends Named {
  /** When, server's clock. */
  readonly at: number;
  /** It was seen to have its time; else that is reckoned by the clock, which is a little in doubt. */
  readonly whole?: boolean;
}

interface Remembered {
  readonly stream: string;
  readonly seen: readonly Seen[];
}

/** The calls of a day that this page has shown, kept where a reload finds them. */
export interface ShownBefore {
  readonly note: (stream: string, call: Named) => void;
  /** What was noted has had its time. */
  readonly noteWhole: (stream: string, call: Named) => void;
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
  const seenOf = (stream: string): readonly Seen[] => (kept?.stream === stream ? kept.seen : []);
  const keep = (stream: string, seen: readonly Seen[]): void => {
    kept = { stream, seen: seen.slice(-mostKept) };
    store.setItem(slot, JSON.stringify(kept));
  };
  return {
    note: (stream, { id, repeat }) => {
      const others = seenOf(stream).filter((seen) => seen.id !== id);
      keep(stream, [...others, { id, repeat, at: serverNow() }]);
    },
    noteWhole: (stream, { id, repeat }) => {
      const isIt = (seen: Seen) => seen.id === id && seen.repeat === repeat;
      keep(
        stream,
        seenOf(stream).map((seen) => (isIt(seen) ? { ...seen, whole: true } : seen)),
      );
    },
    of: (stream, now) => {
      const whole = seenOf(stream).filter((seen) => seen.whole || now - seen.at >= leastMs);
      return new Map(whole.map(({ id, repeat }) => [id, repeat]));
    },
  };
}
