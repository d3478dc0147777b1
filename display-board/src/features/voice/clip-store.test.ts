import type { VoiceAnswer } from '@talon/shared/contract/voice.ts';
import { describe, expect, test } from 'vitest';
import { createClipStore } from './clip-store.ts';
import { prefetch, wordsInOrder } from './prefetch.ts';
import { type Decoded, wordSound } from './word-sound.ts';

const rate = 8000;
const silence = 0.1;
/** A tone with silence before and after it. */
function recording(seconds: number, channels: readonly number[] = [0.25]): Decoded {
  const length = Math.round((seconds + 2 * silence) * rate);
  const [from, until] = [silence * rate, length - silence * rate];
  const sides = channels.map((level) =>
    Float32Array.from({ length }, (_, i) => (i >= from && i < until ? level * Math.sin(i / 3) : 0)),
  );
  return {
    length,
    sampleRate: rate,
    numberOfChannels: channels.length,
    getChannelData: (channel) => sides[channel] ?? new Float32Array(length),
  };
}
const key = (clip: string) => ({
  centre: 'demo',
  provider: 'rendered' as const,
  language: 'uk' as const,
  clip,
  version: 'v1',
});

/** A store whose server answers with `sound`, and what it was asked for. */
function storeOf(sound: Decoded, most?: number) {
  const asked: string[] = [];
  const server = { isDown: false, busy: 0, mostBusy: 0 };
  const store = createClipStore(
    async () => sound,
    async (address) => {
      asked.push(address);
      server.busy += 1;
      server.mostBusy = Math.max(server.mostBusy, server.busy);
      await Promise.resolve();
      server.busy -= 1;
      if (server.isDown) throw new Error('away');
      return new ArrayBuffer(8);
    },
    most,
  );
  return { store, asked, server };
}

describe('a word as it is kept', () => {
  test('is its sound alone, at two bytes a sample, as loud as before', () => {
    const clip = wordSound(recording(0.5));
    if (clip === null) throw new Error('not heard');
    expect(clip.samples.byteLength / rate / 2).toBeCloseTo(0.5, 1);
    expect(clip.edges.from).toBe(0);
    expect(clip.edges.until).toBeCloseTo(0.5, 1);
    expect(Math.max(...clip.samples)).toBe(32_767);
    const louder = wordSound(recording(0.5, [0.5]));
    expect(clip.edges.gain).toBeCloseTo(louder?.edges.gain ?? 0, 3);
  });

  test('is heard whichever side of a stereo recording has it', () => {
    expect(wordSound(recording(0.3, [0, 0.25]))).not.toBeNull();
    expect(wordSound(recording(0.3, [0, 0]))).toBeNull();
  });
});

describe('the words of a page', () => {
  test('each is fetched once; one that failed is asked for again', async () => {
    const { store, asked, server } = storeOf(recording(0.2));
    server.isDown = true;
    expect(await store.load(key('number-1'))).toBeNull();
    server.isDown = false;
    const [one, same] = await Promise.all([
      store.load(key('number-1')),
      store.load(key('number-1')),
    ]);
    expect(one).not.toBeNull();
    expect(same).toBe(one);
    expect(asked).toEqual(Array(2).fill('/api/v1/centres/demo/voice/rendered/uk/number-1?v=v1'));
  });

  test('B-10 no more bytes than there is room for: those not said for longest are forgotten', async () => {
    const word = recording(0.2);
    const bytes = wordSound(word)?.samples.byteLength ?? 0;
    const { store, asked } = storeOf(word, 3.5 * bytes);
    for (const n of [0, 1, 2, 0, 3]) await store.load(key(`number-${n}`));
    expect(asked).toHaveLength(4);
    await store.load(key('number-0'));
    expect(asked).toHaveLength(4);
    await store.load(key('number-1'));
    expect(asked).toHaveLength(5);
  });
});

describe('words fetched ahead', () => {
  const none = { version: 'none', clips: [] };
  const clips = ['number-1', 'window', 'number-7', 'number-7.end', 'letter-a', 'number-0', 'again'];
  const answer: VoiceAnswer = {
    settings: {
      ...{ providers: ['recorded', 'rendered'], chime: true, again: false },
      ...{ rate: 100, volume: 80, quiet: [] },
    },
    recorded: { uk: none, ru: none, en: none },
    rendered: { uk: { version: 'v', clips }, ru: { version: 'w', clips }, en: none },
  };
  const hall = {
    ...{ calls: [], nextUp: ['А007'], waiting: [] },
    windows: [{ number: 7, zone: 'hall', state: 'open' as const, until: null, categories: [] }],
  };

  test('are those of the next calls in every language before all else', () => {
    const words = wordsInOrder(answer, 'demo', ['uk', 'ru', 'en'], hall);
    const soon = ['window', 'number-7', 'number-7.end', 'letter-a', 'number-0'];
    const names = words.map(({ language, clip }) => `${language} ${clip}`);
    const both = ['uk', 'ru'].flatMap((language) => soon.map((clip) => `${language} ${clip}`));
    expect(names.slice(0, both.length)).toEqual(both);
    expect(names).toHaveLength(2 * clips.length);
  });

  test('come a few at a time, and no more once the board is left or full', async () => {
    const words = Array.from({ length: 40 }, (_, n) => key(`number-${n}`));
    const all = storeOf(recording(0.2));
    await prefetch(all.store, words, () => false);
    expect(all.asked).toHaveLength(40);
    expect(all.server.mostBusy).toBe(4);
    const left = storeOf(recording(0.2));
    await prefetch(left.store, words, () => left.asked.length >= 8);
    expect(left.asked).toHaveLength(8);
    const bytes = wordSound(recording(0.2))?.samples.byteLength ?? 0;
    const full = storeOf(recording(0.2), 10 * bytes);
    await prefetch(full.store, words, () => false);
    const fetched = full.asked.length;
    expect(fetched).toBeLessThanOrEqual(10);
    await full.store.load(key('number-0'));
    expect(full.asked).toHaveLength(fetched);
  });
});
