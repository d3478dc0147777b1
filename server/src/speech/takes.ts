import type { Language } from '@talon/shared/locale/languages.ts';
import { neededWords, type Spoken } from '@talon/shared/locale/voice/needed.ts';
import { vocabularies } from '@talon/shared/locale/voice/texts.ts';
import type { Token } from '@talon/shared/locale/voice/words.ts';

/** One recording: a word as it sounds within a sentence, or as its last. */
export interface Take {
  /** Name of its file without the ending. */
  readonly clip: string;
  readonly token: Token;
  readonly text: string;
  readonly isEnd: boolean;
}

/** Words that may be the last of a call; all others stand within it. */
const mayEnd = /^(number-\d+|window-1|floor)$/;

const takesOf = (token: Token, text: string): readonly Take[] => [
  { clip: token, token, text, isEnd: false },
  ...(mayEnd.test(token) ? [{ clip: `${token}.end`, token, text, isEnd: true }] : []),
];

const known = new Map<Language, ReadonlyMap<string, Take>>();

/** By the names of their clips; a language's vocabulary is the same as long as the server runs. */
function takesIn(language: Language): ReadonlyMap<string, Take> {
  const found = known.get(language);
  if (found !== undefined) return found;
  const takes = [...vocabularies[language]].flatMap(([token, text]) => takesOf(token, text));
  const byClip = new Map(takes.map((take) => [take.clip, take]));
  known.set(language, byClip);
  return byClip;
}

/** Every take of a language: all that a server will ever render. */
export function allTakes(language: Language): readonly Take[] {
  return [...takesIn(language).values()];
}

/** null: no word of ours. */
export function takeOf(language: Language, clip: string): Take | null {
  return takesIn(language).get(clip) ?? null;
}

/** The takes that a centre's announcements need. */
export function neededTakes(language: Language, spoken: Spoken): readonly Take[] {
  return neededWords(language, spoken).flatMap(({ token, text }) => takesOf(token, text));
}
