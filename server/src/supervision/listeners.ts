import type { CentreId } from '@talon/shared/domain/words.ts';

export type Listener = (centre: CentreId) => void;

/** Who wants to hear that something of a centre changed. */
export function createListeners(): {
  readonly tell: Listener;
  readonly onChange: (listener: Listener) => () => void;
} {
  const listeners = new Set<Listener>();
  return {
    tell: (centre) => {
      for (const listener of listeners) listener(centre);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
