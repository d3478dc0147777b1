import { findServices } from '@talon/shared/client/search/find-services.ts';
import { wordsOf } from '@talon/shared/client/search/fold.ts';
import type { SearchIndex } from '@talon/shared/client/search/search-index.ts';

function pairsOf(text: string): ReadonlySet<string> {
  const letters = wordsOf(text)
    .map((word) => word.text)
    .join(' ');
  return new Set(Array.from(letters, (_, at) => letters.slice(at, at + 2)).slice(0, -1));
}

/** Share of letter pairs two texts have in common (Dice), 0..1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length;
  return (2 * common) / Math.max(1, one.size + other.size);
}

/** Whether a topic leads anywhere, asked once an index and not at every key. */
const leads = new WeakMap<SearchIndex, Map<string, boolean>>();

function isFound(index: SearchIndex, topic: string): boolean {
  const known = leads.get(index) ?? new Map<string, boolean>();
  leads.set(index, known);
  const found = known.get(topic) ?? findServices(index, topic).length > 0;
  known.set(topic, found);
  return found;
}

/** The topics of this centre that look most like what was typed; the most asked-for where none do. */
export function suggest(
  index: SearchIndex,
  topics: readonly string[],
  typed: string,
  most: number,
): readonly string[] {
  const wanted = pairsOf(typed);
  return topics
    .map((topic, place) => ({ topic, place, likeness: likeness(wanted, pairsOf(topic)) }))
    .sort((a, b) => b.likeness - a.likeness || a.place - b.place)
    .filter(({ topic }) => isFound(index, topic))
    .slice(0, most)
    .map(({ topic }) => topic);
}
