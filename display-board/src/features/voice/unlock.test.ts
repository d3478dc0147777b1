import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSoundStore } from './sound-state.ts';
import { unlockAudio, wakeAudio } from './unlock.ts';

/** A page's audio, which comes back when asked as long as it `mayRun`. */
class FakeAudio extends EventTarget {
  state: AudioContextState = 'suspended';
  mayRun = true;
  /** Where it may not run the answer is left open, as Chromium leaves it. */
  resume = (): Promise<void> => {
    if (!this.mayRun) return new Promise(() => {});
    this.become('running');
    return Promise.resolve();
  };
  become(state: AudioContextState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('V-17 sound that a browser keeps back', () => {
  test('is told on the board until a touch brings it', () => {
    const audio = new FakeAudio();
    audio.mayRun = false;
    const store = createSoundStore();
    unlockAudio(audio as unknown as AudioContext, store);
    expect(store.get().provider).toBeNull();
    vi.advanceTimersByTime(2000);
    expect(store.get().provider).toBe('blocked');
    audio.mayRun = true;
    window.dispatchEvent(new Event('pointerdown'));
    expect(store.get().provider).toBeNull();
  });

  test.each(['suspended', 'interrupted'] as const)(
    'that was %s by the machine comes back by itself, and the hall reads of nothing',
    (state) => {
      const audio = new FakeAudio();
      const store = createSoundStore();
      unlockAudio(audio as unknown as AudioContext, store);
      audio.become(state as AudioContextState);
      vi.advanceTimersByTime(2000);
      expect(audio.state).toBe('running');
      expect(store.get().provider).toBeNull();
    },
  );

  test('that stays away is told, and a call asks for it once more without waiting long', async () => {
    const audio = new FakeAudio();
    const store = createSoundStore();
    const close = unlockAudio(audio as unknown as AudioContext, store);
    audio.mayRun = false;
    audio.become('suspended');
    vi.advanceTimersByTime(2000);
    expect(store.get().provider).toBe('blocked');
    const heard = wakeAudio(audio as unknown as AudioContext);
    await vi.advanceTimersByTimeAsync(500);
    expect(await heard).toBe(false);
    audio.mayRun = true;
    expect(await wakeAudio(audio as unknown as AudioContext)).toBe(true);
    close();
    store.set({ provider: null });
    audio.become('closed');
    vi.advanceTimersByTime(2000);
    expect(store.get().provider).toBeNull();
  });
});
