import type { PageError } from '../../contract/device-health.ts';
import { type SafeStore, sessionStore } from './safe-store.ts';

const mostKinds = 5;
const mostLength = 160;
const mostCount = 1_000_000;

/**
 * The first line of a fault as it may be told: without addresses, keys and numbers, for any of them
 * could be somebody's.
 */
export function lineOf(message: string): string {
  const [first = ''] = message.split('\n');
  return first
    .replace(/\b[a-z][a-z0-9+.-]*:\/\/\S+/gi, '<address>')
    .replace(/\S+@\S+/g, '<address>')
    .replace(/[\w-]{20,}/g, '<key>')
    .replace(/\d{2,}/g, '<number>')
    .trim()
    .slice(0, mostLength);
}

/** FNV-1a of 32 bits: tells kinds of faults apart, no more. */
export function hashOf(line: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < line.length; i += 1) {
    hash = Math.imul(hash ^ line.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

export interface PageErrors {
  /** The same `fault`, where it is given, counts once, however often the page hears of it. */
  readonly add: (message: string, fault?: unknown) => void;
  /** The latest kinds first. */
  readonly list: () => readonly PageError[];
  /** Changes with each fault. */
  readonly mark: () => number;
  /** The administrator knows all that there were at this mark. */
  readonly told: (mark: number) => void;
}

const place = 'talon.device.errors';

/** As the server takes it: what an older page has left may be anything. */
function isPageError(value: unknown): value is PageError {
  if (typeof value !== 'object' || value === null) return false;
  const { hash, line, count } = value as Partial<PageError>;
  const isCounted = Number.isInteger(count) && Number(count) >= 1 && Number(count) <= mostCount;
  return (
    isCounted && typeof line === 'string' && line.length <= mostLength && hash === hashOf(line)
  );
}

function readKept(store: SafeStore): readonly PageError[] {
  try {
    const found: unknown = JSON.parse(store.getItem(place) ?? '[]');
    if (!Array.isArray(found)) return [];
    return found
      .filter(isPageError)
      .map(({ hash, line, count }) => ({ hash, line, count }))
      .slice(0, mostKinds);
  } catch {
    return [];
  }
}

/**
 * Faults of the page: five kinds, however many there were. What nobody was told of outlives a
 * reload, for the worst fault ends its page before it can tell.
 */
export function createPageErrors(store: SafeStore): PageErrors {
  const known = new Map<string, PageError>();
  for (const error of [...readKept(store)].reverse()) known.set(error.hash, error);
  const counted = new WeakSet<object>();
  let mark = 0;
  const list = (): readonly PageError[] => [...known.values()].reverse();
  return {
    add: (message, fault) => {
      if (typeof fault === 'object' && fault !== null) {
        if (counted.has(fault)) return;
        counted.add(fault);
      }
      const line = lineOf(message);
      const hash = hashOf(line);
      const count = Math.min(mostCount, (known.get(hash)?.count ?? 0) + 1);
      // Taken out first: what is put in last is the latest.
      known.delete(hash);
      known.set(hash, { hash, line, count });
      const [oldest] = known.keys();
      if (known.size > mostKinds && oldest !== undefined) known.delete(oldest);
      mark += 1;
      store.setItem(place, JSON.stringify(list()));
    },
    list,
    mark: () => mark,
    told: (at) => {
      if (at === mark) store.removeItem(place);
    },
  };
}

/** Of this page, whether or not its parts still stand. */
export const pageErrors = createPageErrors(sessionStore);
