import type { ClipProvider, VoiceAnswer } from '@talon/shared/contract/voice.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { Phrase } from '@talon/shared/locale/voice/phrase.ts';

/** The clips of a phrase from one provider, clause by clause. */
export interface PhraseClips {
  readonly provider: ClipProvider;
  readonly version: string;
  readonly clauses: readonly (readonly string[])[];
}

/**
 * The last word is taken as it sounds at the end of a sentence, where there is such a take. null: a
 * word is missing. Voices are never mixed within a phrase.
 */
function clausesFrom(phrase: Phrase, has: ReadonlySet<string>): PhraseClips['clauses'] | null {
  const clauses = phrase.map((tokens, clause) =>
    tokens.map((token, at) => {
      const isLast = clause === phrase.length - 1 && at === tokens.length - 1;
      const end = `${token}.end`;
      return isLast && has.has(end) ? end : token;
    }),
  );
  return clauses.flat().every((clip) => has.has(clip)) ? clauses : null;
}

/** Who may speak the phrase, in the centre's order: clips, or the browser's own voice. */
export function waysToSay(
  phrase: Phrase,
  language: Language,
  answer: VoiceAnswer,
): readonly (PhraseClips | 'browser')[] {
  const ways: (PhraseClips | 'browser')[] = [];
  for (const provider of answer.settings.providers) {
    const offer = provider === 'browser' ? null : answer[provider]?.[language];
    const clauses = offer ? clausesFrom(phrase, new Set(offer.clips)) : null;
    if (provider === 'browser') ways.push(provider);
    else if (offer && clauses !== null) ways.push({ provider, version: offer.version, clauses });
  }
  return ways;
}
