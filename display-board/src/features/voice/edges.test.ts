import { loudness } from '@talon/shared/client/loudness.ts';
import { describe, expect, test } from 'vitest';
import { edgesOf, voiceLufs } from './edges.ts';
import { clauseGap, joined, wordGap } from './joined.ts';

const rate = 48_000;
/** A tone with silence around it. */
function tone(before: number, seconds: number, after: number, level = 0.2, hertz = 300) {
  const sound = new Float32Array(Math.round((before + seconds + after) * rate));
  const from = Math.round(before * rate);
  for (let i = from; i < from + Math.round(seconds * rate); i += 1) {
    sound[i] = level * Math.sin((2 * Math.PI * hertz * i) / rate);
  }
  return sound;
}

describe('loudness', () => {
  test('is that of the standard: a full sine of 997 Hz has −3.01 LUFS at any rate', () => {
    for (const at of [22_050, 44_100, 48_000]) {
      const sine = Float32Array.from({ length: at * 2 }, (_, i) =>
        Math.sin((2 * Math.PI * 997 * i) / at),
      );
      expect(loudness(sine, at)).toBeCloseTo(-3.01, 1);
    }
  });

  test('silence around a word makes it no quieter', () => {
    const bare = loudness(tone(0, 0.4, 0), rate);
    expect(loudness(tone(0.5, 0.4, 0.7), rate)).toBeCloseTo(bare, 0);
    expect(loudness(new Float32Array(9000), rate)).toBe(-70);
  });
});

describe('the edges of a word', () => {
  test('V-16 leave the silence out and bring every word to one level', () => {
    for (const level of [0.02, 0.1, 0.5]) {
      const sound = tone(0.3, 0.4, 0.6, level);
      const edges = edgesOf(sound, rate);
      if (edges === null) throw new Error('not heard');
      expect(edges.from).toBeCloseTo(0.295, 2);
      expect(edges.until).toBeCloseTo(0.71, 2);
      const word = sound.subarray(Math.round(edges.from * rate), Math.round(edges.until * rate));
      const heard = word.map((x) => x * edges.gain);
      expect(Math.abs(loudness(heard, rate) - voiceLufs)).toBeLessThan(0.5);
    }
  });

  test('a recording of nothing is no word, and noise is not raised to a word', () => {
    expect(edgesOf(new Float32Array(rate), rate)).toBeNull();
    expect(edgesOf(new Float32Array(0), rate)).toBeNull();
    const hum = edgesOf(tone(0, 1, 0, 0.0005), rate);
    expect(hum?.gain).toBeLessThan(16);
  });
});

test('V-16 words are set at even pauses, clauses farther apart, the first at once', () => {
  const clip = (seconds: number) => ({ edges: { from: 0.1, until: 0.1 + seconds, gain: 1 } });
  const { words, seconds } = joined([[clip(0.3), clip(0.5)], [], [clip(0.2)]]);
  const places = [0, 0.3 + wordGap, 0.8 + wordGap + clauseGap];
  for (const [at, place] of places.entries()) expect(words[at]?.at).toBeCloseTo(place);
  expect(words[1]?.offset).toBe(0.1);
  expect(seconds).toBeCloseTo(1 + wordGap + clauseGap);
  expect(joined([])).toEqual({ words: [], seconds: 0 });
});
