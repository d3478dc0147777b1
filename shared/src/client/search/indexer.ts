import type { MenuAnswer } from '../../contract/public-data.ts';
import { finished, type Indexing, indexing, type SearchIndex } from './search-index.ts';

/** Keeps the index of the latest catalogue, made a piece at a time. */
export interface Indexer {
  /** Goes on as long as there is time; true = the index is whole. */
  readonly work: (catalogues: readonly MenuAnswer[], hasTime: () => boolean) => boolean;
  /** The index of these, or of those before them while it is not whole; there is always one. */
  readonly latest: (catalogues: readonly MenuAnswer[]) => SearchIndex;
  readonly watch: (listener: () => void) => () => void;
}

interface Made {
  readonly of: readonly MenuAnswer[];
  readonly index: SearchIndex;
}

/** The language in use stands first, and the index is the same whichever that is. */
const isSame = (one: readonly MenuAnswer[], other: readonly MenuAnswer[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));

export function createIndexer(): Indexer {
  let made: Made | null = null;
  let making: { readonly of: readonly MenuAnswer[]; readonly steps: Indexing } | null = null;
  const listeners = new Set<() => void>();
  const stepsOf = (catalogues: readonly MenuAnswer[]): Indexing => {
    if (making === null || !isSame(making.of, catalogues)) {
      making = { of: catalogues, steps: indexing(catalogues) };
    }
    return making.steps;
  };
  const keep = (of: readonly MenuAnswer[], index: SearchIndex): SearchIndex => {
    made = { of, index };
    making = null;
    return index;
  };
  return {
    work: (catalogues, hasTime) => {
      if (made !== null && isSame(made.of, catalogues)) return true;
      const steps = stepsOf(catalogues);
      while (hasTime()) {
        const step = steps.next();
        if (step.done !== true) continue;
        keep(catalogues, step.value);
        for (const listener of listeners) listener();
        return true;
      }
      return false;
    },
    latest: (catalogues) => {
      // Searched for before there was a moment's rest: the first index is waited for.
      return made === null ? keep(catalogues, finished(stepsOf(catalogues))) : made.index;
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
