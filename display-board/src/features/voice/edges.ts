import { loudness } from '@talon/shared/client/loudness.ts';

/** Where the word is within its recording, and how loud. Seconds from the recording's start. */
export interface Edges {
  readonly from: number;
  readonly until: number;
  /** Factor that brings the word to the level of all words. */
  readonly gain: number;
}

const frameSeconds = 0.005;
/** A frame so much below the loudest is no part of the word, dB. */
const floorDb = -40;
/** Left before and after the word: a consonant begins and ends more softly than it sounds. */
const before = 0.005;
const after = 0.01;
/** LUFS of every word at full volume; the few peaks that go past full scale are rounded. */
export const voiceLufs = -18;
/** A word is raised no further, dB: beyond it one would hear the room it was recorded in. */
const mostGainDb = 24;

function frameLevels(samples: Float32Array, length: number): readonly number[] {
  return Array.from({ length: Math.ceil(samples.length / length) }, (_, frame) => {
    const part = samples.subarray(frame * length, (frame + 1) * length);
    return Math.sqrt(part.reduce((sum, x) => sum + x * x, 0) / part.length);
  });
}

/**
 * Finds the word and its level. null = nothing is to be heard in it. Each recording is measured,
 * whoever made it: rooms, microphones and programs differ, and words are joined across them.
 */
export function edgesOf(samples: Float32Array, rate: number): Edges | null {
  const length = Math.max(1, Math.round(rate * frameSeconds));
  const levels = frameLevels(samples, length);
  const loudest = Math.max(0, ...levels);
  if (loudest < 1e-4) return null;
  const floor = loudest * 10 ** (floorDb / 20);
  const first = levels.findIndex((level) => level >= floor);
  const last = levels.findLastIndex((level) => level >= floor);
  const seconds = samples.length / rate;
  const from = Math.max(0, (first * length) / rate - before);
  const until = Math.min(seconds, ((last + 1) * length) / rate + after);
  const word = samples.subarray(Math.round(from * rate), Math.round(until * rate));
  const raise = Math.min(mostGainDb, voiceLufs - loudness(word, rate));
  return { from, until, gain: 10 ** (raise / 20) };
}
