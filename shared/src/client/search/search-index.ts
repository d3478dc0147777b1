import type { MenuAnswer } from '../../contract/public-data.ts';
import { wordsOf } from './fold.ts';
import { lettersOf } from './near.ts';

/** Where a text was found says how much it means. */
export type TextKind = 'name' | 'keyword' | 'category' | 'detail';

/** Details (documents, authority) are looked at only where nothing else was found. */
export const kindWeight = {
  name: 1,
  keyword: 0.95,
  category: 0.4,
  detail: 0.3,
} as const satisfies Record<TextKind, number>;

/** One text of one service: a name, a search word, a document. */
export interface IndexedText {
  readonly service: number;
  readonly kind: TextKind;
  /** Number of its words. */
  readonly words: number;
}

export interface SearchIndex {
  /** Ids in the order of the catalogue. */
  readonly services: readonly string[];
  readonly texts: readonly IndexedText[];
  readonly words: readonly IndexedWord[];
}

/** A different word of the catalogue. */
export interface IndexedWord {
  readonly text: string;
  readonly letters: number;
  /** The texts it stands in. */
  readonly texts: readonly number[];
}

/** An index in the making: a step a service, so that a touch need not wait for the whole. */
export type Indexing = Generator<undefined, SearchIndex>;

/**
 * Every service under its names and search words in every language given, so that a Russian word
 * finds the Ukrainian service. The catalogues are the same one in several languages.
 */
export function* indexing(catalogues: readonly MenuAnswer[]): Indexing {
  const services: string[] = [];
  const places = new Map<string, number>();
  const texts: IndexedText[] = [];
  const words = new Map<string, number[]>();
  const seen = new Set<string>();
  /** Documents and authorities are the same of many services. */
  const folded = new Map<string, readonly string[]>();

  const add = (service: number, kind: TextKind, text: string): void => {
    const found = folded.get(text) ?? wordsOf(text).map((word) => word.text);
    folded.set(text, found);
    const once = `${service} ${kind} ${found.join(' ')}`;
    if (found.length === 0 || seen.has(once)) return;
    seen.add(once);
    const at = texts.push({ service, kind, words: found.length }) - 1;
    for (const word of new Set(found)) {
      const others = words.get(word);
      if (others === undefined) words.set(word, [at]);
      else others.push(at);
    }
  };

  for (const { categories } of catalogues) {
    for (const category of categories) {
      for (const service of category.services) {
        const place = places.get(service.id) ?? services.push(service.id) - 1;
        places.set(service.id, place);
        add(place, 'name', service.name);
        for (const word of service.searchWords) add(place, 'keyword', word);
        add(place, 'category', category.name);
        for (const document of service.documents) add(place, 'detail', document);
        add(place, 'detail', service.authority);
        yield;
      }
    }
  }
  return {
    services,
    texts,
    words: Array.from(words, ([text, at]) => ({ text, letters: lettersOf(text), texts: at })),
  };
}

/** Takes up the work where it stands and does the rest of it. */
export function finished(work: Indexing): SearchIndex {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
