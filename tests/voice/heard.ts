import { loudness } from '@talon/shared/client/loudness.ts';
import { phraseOf } from '@talon/shared/locale/voice/phrase.ts';
import { expect } from 'vitest';
import type { Recorded } from './recorder.ts';
import type { Called } from './spoken-hall.ts';
import { heardStretches, partOf, pausesOf, type Stretch } from './stretches.ts';

/** Pauses of a plosive within a word are shorter, those between words longer. */
const joint = 0.06;

/** How many words a call is spoken with. */
export const wordsOf = (
  { number, window }: Called,
  language: 'uk' | 'ru' | 'en',
  repeated = false,
) => phraseOf({ number, window, floor: 2, repeated }, language, 'full').flat().length;

export interface Heard {
  readonly chime: Stretch;
  readonly words: readonly Stretch[];
  readonly recorded: Recorded;
}

/** A chime and the words after it. */
export function heardIn(recorded: Recorded): Heard {
  const [chime, ...words] = heardStretches(recorded, { least: joint });
  if (chime === undefined) throw new Error('nothing was heard');
  return { chime, words, recorded };
}

/** Chime, pause, words at even pauses and one level, no click at any joint. */
export function expectJoined({ chime, words, recorded }: Heard, count: number): void {
  expect(chime.until - chime.from).toBeLessThanOrEqual(1);
  expect(Math.abs((words[0]?.from ?? 0) - chime.until - 0.3)).toBeLessThan(0.12);
  expect(words).toHaveLength(count);
  for (const pause of pausesOf(words)) {
    expect(pause).toBeGreaterThanOrEqual(0.04);
    expect(pause).toBeLessThanOrEqual(0.18);
  }
  const levels = words.map((word) => loudness(partOf(recorded, word), recorded.rate));
  expect(Math.max(...levels) - Math.min(...levels)).toBeLessThanOrEqual(3);
  const peak = recorded.samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  expect(peak).toBeLessThanOrEqual(1);
  for (const { from, until } of words) {
    for (const edge of [from, until]) expect(stepAt(recorded, edge)).toBeLessThan(peak / 4);
  }
}

/** The largest step from one sample to the next within 3 ms of an instant. */
function stepAt({ samples, rate }: Recorded, at: number): number {
  const around = samples.subarray(Math.round((at - 0.003) * rate), Math.round((at + 0.003) * rate));
  return around.reduce((most, x, i) => Math.max(most, Math.abs(x - (around[i - 1] ?? x))), 0);
}
