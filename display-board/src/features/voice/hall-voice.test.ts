import type { VoiceAnswer } from '@talon/shared/contract/voice.ts';
import type { BoardView } from '@talon/shared/views/board-view.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHallVoice } from './hall-voice.ts';
import { openVoice } from './open-voice.ts';
import { createSoundStore, sound } from './sound-state.ts';
import type { Saying, SpokenCall } from './speaker.ts';

const param = {
  setValueAtTime() {},
  linearRampToValueAtTime() {},
  exponentialRampToValueAtTime() {},
};
const node = () => {
  const parts = { gain: param, frequency: {}, connect: (to: unknown) => to };
  return { ...parts, start() {}, stop() {} };
};
/** Audio that nobody hears: its parts can be put together and its clock stands still. */
const context = {
  ...{ state: 'running', currentTime: 0, destination: {} },
  ...{ createGain: node, createWaveShaper: node, createOscillator: node },
} as unknown as AudioContext;

/** A centre of whose words there is not one, unless nobody asks for words. */
const answer = (settings: Partial<VoiceAnswer['settings']>): VoiceAnswer => {
  const none = { version: '1', clips: [] };
  const usual = { chime: true, again: false, rate: 100, volume: 80, quiet: [] };
  return {
    settings: { providers: ['recorded', 'rendered'], ...usual, ...settings },
    recorded: { uk: none, ru: none, en: none },
    rendered: null,
  };
};
const call: SpokenCall = {
  ...{ id: 'a', repeat: 0, number: 'А001', window: 3 },
  ...{ floor: null, language: 'uk', at: 0 },
};
const inRush: Saying = { call, language: 'uk', form: 'shortest', chime: false };
const usual: Saying = { call, language: 'uk', form: 'full', chime: true };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('V-19 a board without a voice', () => {
  test.each([
    ['says that it has the chime alone', usual, answer({}), 'chime'],
    ['says so in a rush, which leaves the chime out', inRush, answer({}), 'chime'],
    ['says so before it is told how to speak', inRush, null, 'chime'],
    [
      'has no sound where the chime is off',
      { ...usual, chime: false },
      answer({ chime: false }),
      'none',
    ],
    ['is silent where no voice is wished', usual, answer({ providers: [] }), 'silent'],
  ] as const)('%s', async (_, saying, told, said) => {
    const store = createSoundStore();
    const parts = { context, centre: 'demo', store, volume: () => 1 };
    const voice = createHallVoice({ ...parts, answer: () => Promise.resolve(told) });
    const done = vi.fn();
    voice.play(saying, done);
    await vi.advanceTimersByTimeAsync(5000);
    expect(done).toHaveBeenCalledOnce();
    expect(store.get()).toEqual({ provider: said, speaking: false });
  });

  test('says so where its browser can make no sound at all', () => {
    vi.stubGlobal('AudioContext', undefined);
    const told = () => ({ view: null as BoardView | null, answer: null });
    expect(openVoice('demo', told, () => 0)).toBeNull();
    expect(sound.get().provider).toBe('none');
    sound.set({ provider: null });
  });
});
