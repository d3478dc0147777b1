import { idleWords } from '../../locale/letters.ts';
import { wordsOf } from './fold.ts';
import type { SearchIndex, TextKind } from './search-index.ts';
import { spellingsOf } from './spellings.ts';
import { createWordScores, type Scores, type Where } from './word-scores.ts';

export interface FoundService {
  readonly id: string;
  /** The words it was found by, folded: what to mark in its name. */
  readonly words: readonly string[];
}

const idle = new Set(idleWords.flatMap((word) => wordsOf(word).map(({ text }) => text)));

/** How the words typed are looked for; the better ways are tried first. */
interface Way extends Where {
  /** Every word that means something has to be found. */
  readonly all: boolean;
}
const own: readonly TextKind[] = ['name', 'keyword'];
const everywhere: readonly TextKind[] = [...own, 'category', 'detail'];
const ways: readonly Way[] = [
  { kinds: own, nearly: false, all: true },
  { kinds: [...own, 'category'], nearly: false, all: true },
  { kinds: own, nearly: true, all: true },
  { kinds: everywhere, nearly: false, all: true },
  { kinds: own, nearly: true, all: false },
];

/** What a name and a text of just these words add to a score of at most 1. */
const byName = 0.2;
const byCloseness = 0.5;
/** Of words that mean something so much has to be found. */
const leastShare = 0.45;
/** Another spelling counts only where it fits about as well as the best one. */
const fitsAsWell = 0.85;

/** A visit is told in fewer words than this; the more there are, the longer each key takes. */
const mostWords = 10;

interface Scored extends FoundService {
  readonly place: number;
  readonly score: number;
}

/** What is known of one service while the typed words are gone through. */
interface Tally {
  /** Best score of each typed word. */
  readonly best: number[];
  /** Best score of each in a name. */
  readonly named: number[];
  /** Sum of the scores in each text. */
  readonly texts: Map<number, number>;
}

function tallied(index: SearchIndex, perWord: readonly Scores[]): ReadonlyMap<number, Tally> {
  const tallies = new Map<number, Tally>();
  perWord.forEach((scores, word) => {
    for (const [at, score] of scores) {
      const text = index.texts[at];
      if (text === undefined) continue;
      const none = perWord.map(() => 0);
      const tally = tallies.get(text.service) ?? { best: none, named: [...none], texts: new Map() };
      tallies.set(text.service, tally);
      tally.best[word] = Math.max(tally.best[word] ?? 0, score);
      if (text.kind === 'name') tally.named[word] = Math.max(tally.named[word] ?? 0, score);
      tally.texts.set(at, (tally.texts.get(at) ?? 0) + score);
    }
  });
  return tallies;
}

/** A rare word says more than one that stands in every second name. */
function rarity(index: SearchIndex, scores: Scores): number {
  const services = new Set(Array.from(scores.keys(), (at) => index.texts[at]?.service));
  return Math.log(1 + index.services.length / (1 + services.size));
}

/** A text that says just what was typed, and little else, is what was meant. */
function closeness(index: SearchIndex, tally: Tally, words: number): number {
  const parts = Array.from(
    tally.texts,
    ([at, sum]) => sum / Math.max(words, index.texts[at]?.words ?? 1),
  );
  return Math.max(0, ...parts);
}

type ScoresOf = ReturnType<typeof createWordScores>;

function findBy(
  index: SearchIndex,
  scoresOf: ScoresOf,
  words: readonly string[],
  way: Way,
): readonly Scored[] {
  const meant = words.filter((word) => !idle.has(word));
  const asked = meant.length === 0 ? words : meant;
  const perWord = asked.map((word) => scoresOf(word, way));
  const isAnywhere = perWord.map((scores) => scores.size > 0);
  if (way.all && isAnywhere.includes(false)) return [];
  // A word that is nowhere says nothing of where to go.
  const weights = perWord.map((scores) => (scores.size === 0 ? 0 : rarity(index, scores)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const share = (of: readonly number[]): number =>
    weights.reduce((sum, weight, at) => sum + weight * (of[at] ?? 0), 0) / whole;
  const found: Scored[] = [];
  for (const [service, tally] of tallied(index, perWord)) {
    const isFound = tally.best.map((score) => score > 0);
    if (way.all && isFound.includes(false)) continue;
    if (share(isFound.map(Number)) < leastShare) continue;
    const id = index.services[service];
    if (id === undefined) continue;
    const close = closeness(index, tally, asked.length);
    const score = share(tally.best) + byName * share(tally.named) + byCloseness * close;
    found.push({ id, place: service, score, words: asked.filter((_, at) => isFound[at]) });
  }
  return found.sort((a, b) => b.score - a.score || a.place - b.place);
}

/** The better of two findings of each service, of the spellings that make sense. */
function merged(findings: readonly (readonly Scored[])[]): readonly Scored[] {
  const tops = findings.map(([top]) => top?.score ?? 0);
  const least = fitsAsWell * Math.max(...tops);
  const best = new Map<string, Scored>();
  for (const [at, finding] of findings.entries()) {
    if ((tops[at] ?? 0) < least) continue;
    for (const one of finding) {
      const other = best.get(one.id);
      if (other === undefined || one.score > other.score) best.set(one.id, one);
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.place - b.place);
}

/**
 * Services for what was typed, the likeliest first: as typed, with the letters of the other layout
 * or alphabet, with slips of the finger, then by documents, then by the greater part of the words.
 */
export function findServices(index: SearchIndex, text: string): readonly FoundService[] {
  const spelt = spellingsOf(text).map((spelling) =>
    wordsOf(spelling)
      .slice(0, mostWords)
      .map((word) => word.text),
  );
  const queries = [...new Map(spelt.map((words) => [words.join(' '), words])).values()];
  const scoresOf = createWordScores(index);
  for (const way of ways) {
    const findings = queries.map((words) =>
      words.length === 0 ? [] : findBy(index, scoresOf, words, way),
    );
    const found = merged(findings);
    if (found.length > 0) return found.map(({ id, words }) => ({ id, words }));
  }
  return [];
}
