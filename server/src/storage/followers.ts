import type { Appended } from '../queue/event-log.ts';

/** Those who follow a log of this process. */
export function createFollowers(onFault: (error: unknown) => void) {
  const listeners = new Set<(appended: Appended) => void>();
  return {
    follow: (listener: (appended: Appended) => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** The append is durable by now: a listener that throws must not make it look failed. */
    tell: (appended: Appended) => {
      for (const listener of listeners) {
        try {
          listener(appended);
        } catch (error) {
          onFault(error);
        }
      }
    },
  };
}
