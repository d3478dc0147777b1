import { glue } from './glue.ts';

/** Texts of one language: sentences, functions that make one, and groups of both. */
type Texts = { readonly [name: string]: unknown };

function glued(text: unknown): unknown {
  if (typeof text === 'string') return glue(text);
  if (typeof text === 'function') return (...given: readonly unknown[]) => glued(text(...given));
  if (typeof text !== 'object' || text === null) return text;
  if (Array.isArray(text)) return text.map(glued);
  return Object.fromEntries(Object.entries(text).map(([name, part]) => [name, glued(part)]));
}

/** A whole set of texts with no line that could end in a short word: see `glue`. */
export function glueAll<T extends Texts>(texts: T): T {
  return glued(texts) as T;
}
