import type { SoundProvider } from '@talon/shared/contract/device-health.ts';

export interface SoundState {
  /** null: nothing is known yet. */
  readonly provider: SoundProvider | null;
  /** A call is being spoken: other sounds of the board keep quiet. */
  readonly speaking: boolean;
}

/** What the rest of the board may know of its voice: its health, its media, its hint. */
export interface SoundStore {
  readonly get: () => SoundState;
  readonly set: (part: Partial<SoundState>) => void;
  readonly watch: (listener: () => void) => () => void;
}

export function createSoundStore(): SoundStore {
  let state: SoundState = { provider: null, speaking: false };
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (part) => {
      const next = { ...state, ...part };
      if (next.provider === state.provider && next.speaking === state.speaking) return;
      state = next;
      for (const listener of listeners) listener();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The page has one voice. */
export const sound = createSoundStore();
