import { type Agreement, agree, agreeNearly } from './match-word.ts';
import { type IndexedWord, kindWeight, type SearchIndex, type TextKind } from './search-index.ts';

/** For texts of the index how well one typed word is found in each, 0..1. */
export type Scores = ReadonlyMap<number, number>;

export interface Where {
  readonly kinds: readonly TextKind[];
  /** Slips of the finger are forgiven in words that are nowhere as typed. */
  readonly nearly: boolean;
}

interface Match {
  readonly word: IndexedWord;
  readonly score: number;
}
type Compare = (typed: string, word: IndexedWord) => Agreement | null;

const exactly: Compare = (typed, word) => agree(typed, word.text);
const nearly: Compare = (typed, word) => agreeNearly(typed, word.text, word.letters);

/** Compares each typed word with the catalogue's once, wherever it is asked for afterwards. */
export function createWordScores(index: SearchIndex): (typed: string, where: Where) => Scores {
  const kept = { exactly: new Map<string, Match[]>(), nearly: new Map<string, Match[]>() };

  const matches = (typed: string, how: 'exactly' | 'nearly'): readonly Match[] => {
    const known = kept[how].get(typed);
    if (known !== undefined) return known;
    const compare = how === 'exactly' ? exactly : nearly;
    const found: Match[] = [];
    for (const word of index.words) {
      const agreement = compare(typed, word);
      if (agreement !== null) found.push({ word, score: agreement.score });
    }
    kept[how].set(typed, found);
    return found;
  };

  const scores = (found: readonly Match[], kinds: readonly TextKind[]): Scores => {
    const best = new Map<number, number>();
    for (const { word, score } of found) {
      for (const at of word.texts) {
        const kind = index.texts[at]?.kind;
        if (kind === undefined || !kinds.includes(kind)) continue;
        const weighed = score * kindWeight[kind];
        if (weighed > (best.get(at) ?? 0)) best.set(at, weighed);
      }
    }
    return best;
  };

  return (typed, { kinds, nearly: forgiving }) => {
    const asTyped = scores(matches(typed, 'exactly'), kinds);
    return asTyped.size > 0 || !forgiving ? asTyped : scores(matches(typed, 'nearly'), kinds);
  };
}
