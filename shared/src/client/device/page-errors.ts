import type { PageError } from '../../contract/device-health.ts';

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
  readonly add: (message: string) => void;
  /** The latest kinds first. */
  readonly list: () => readonly PageError[];
}

/** Faults of the page since it was loaded: five kinds, however many there were. */
export function createPageErrors(): PageErrors {
  const known = new Map<string, PageError>();
  return {
    add: (message) => {
      const line = lineOf(message);
      const hash = hashOf(line);
      const count = Math.min(mostCount, (known.get(hash)?.count ?? 0) + 1);
      // Taken out first: what is put in last is the latest.
      known.delete(hash);
      known.set(hash, { hash, line, count });
      const [oldest] = known.keys();
      if (known.size > mostKinds && oldest !== undefined) known.delete(oldest);
    },
    list: () => [...known.values()].reverse(),
  };
}
