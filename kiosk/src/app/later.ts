import { wait } from '@talon/shared/client/after.ts';
import { useEffect, useSyncExternalStore } from 'react';

/** A part of the programme that comes after the first screen. */
export interface Later<T> {
  /** Begins once, however often it is asked for; never rejects. */
  readonly load: () => Promise<T>;
  readonly latest: () => T | null;
  readonly watch: (listener: () => void) => () => void;
}

const retryMs = 2000;

/**
 * Unlike React.lazy, it is drawn in the same frame once it is there, and a server that is away for
 * a while does not leave it broken for ever: it is asked for until it comes.
 */
export function createLater<T>(get: () => Promise<T>, pause = wait): Later<T> {
  const listeners = new Set<() => void>();
  let part: T | null = null;
  let coming: Promise<T> | null = null;
  const untilThere = async (): Promise<T> => {
    for (;;) {
      try {
        part = await get();
        for (const listener of listeners) listener();
        return part;
      } catch {
        await pause(retryMs);
      }
    }
  };
  return {
    load: () => {
      coming ??= untilThere();
      return coming;
    },
    latest: () => part,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Waits for a part without asking for it. */
export function whenLoaded<T>(later: Later<T>): Promise<void> {
  if (later.latest() !== null) return Promise.resolve();
  return new Promise((done) => {
    const stop = later.watch(() => {
      stop();
      done();
    });
  });
}

/** The part, asked for at once when something is to be drawn with it; null until it is there. */
export function useLater<T>(later: Later<T>): T | null {
  const part = useSyncExternalStore(later.watch, later.latest);
  useEffect(() => void later.load(), [later]);
  return part;
}

/** The same, but asked for only when `mayCome` and the page has nothing better to do. */
export function usePrefetched<T>(later: Later<T>, mayCome: boolean): T | null {
  const part = useSyncExternalStore(later.watch, later.latest);
  useEffect(() => {
    if (!mayCome) return;
    const id = requestIdleCallback(() => void later.load());
    return () => cancelIdleCallback(id);
  }, [later, mayCome]);
  return part;
}
