import type { Edges } from './edges.ts';

/** Silence between two words of a clause and between two clauses, seconds. */
export const wordGap = 0.06;
export const clauseGap = 0.14;
/** Each word is faded in and out over this: a cut wave would click. */
export const fade = 0.004;

/** One word's place in the sentence. `at` counts from the sentence's start, seconds. */
export interface Placed<Clip> {
  readonly clip: Clip;
  readonly at: number;
  readonly offset: number;
  readonly seconds: number;
  readonly gain: number;
}

export interface Sentence<Clip> {
  readonly words: readonly Placed<Clip>[];
  readonly seconds: number;
}

/** Sets words one after another at even pauses and one level. */
export function joined<Clip extends { readonly edges: Edges }>(
  clauses: readonly (readonly Clip[])[],
): Sentence<Clip> {
  const words: Placed<Clip>[] = [];
  let end = 0;
  for (const clause of clauses) {
    for (const [index, clip] of clause.entries()) {
      const { from, until, gain } = clip.edges;
      const gap = words.length === 0 ? 0 : index === 0 ? clauseGap : wordGap;
      words.push({ clip, at: end + gap, offset: from, seconds: until - from, gain });
      end += gap + until - from;
    }
  }
  return { words, seconds: end };
}
