import type { VoiceAnswer } from '@talon/shared/contract/voice.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { phraseOf } from '@talon/shared/locale/voice/phrase.ts';
import type { Token } from '@talon/shared/locale/voice/words.ts';
import type { BoardView } from '@talon/shared/views/board-view.ts';
import type { ClipKey, ClipStore } from './clip-store.ts';

/** A browser opens six connections to a server: two are left for a call that comes meanwhile. */
const atOnce = 4;

/** What of a board's view tells who may be called next. */
export type Hall = Pick<BoardView, 'calls' | 'nextUp' | 'windows' | 'waiting'>;

/** Words of the calls that may come next: who is first in the lines, and the windows there are. */
export function soonWords(hall: Hall, language: Language): ReadonlySet<Token> {
  const { calls, nextUp, windows, waiting } = hall;
  const letters = waiting.map(({ letter }) => `${letter}000`);
  const numbers = [...nextUp, ...calls.map(({ number }) => number), ...letters];
  const places = [...windows.map(({ number }) => number), ...calls.map(({ window }) => window)];
  const usual = { number: '0', window: 1, floor: null, repeated: false };
  const said = [
    ...numbers.map((number) => ({ ...usual, number })),
    ...places.map((window) => ({ ...usual, window })),
  ];
  return new Set(said.flatMap((one) => phraseOf(one, language, 'full').flat()));
}

/** The words of a language from whoever speaks it first, in the order of the list. */
function offered(answer: VoiceAnswer, centre: string, language: Language): readonly ClipKey[] {
  for (const provider of answer.settings.providers) {
    const offer = provider === 'browser' ? null : answer[provider]?.[language];
    if (provider === 'browser' || !offer || offer.clips.length === 0) continue;
    const { version } = offer;
    return offer.clips.map((clip) => ({ centre, provider, language, clip, version }));
  }
  return [];
}

/** Every word a hall may need: in each language first what is said soon, then all else. */
export function wordsInOrder(
  answer: VoiceAnswer,
  centre: string,
  languages: readonly Language[],
  hall: Hall,
): readonly ClipKey[] {
  const all = languages.map((language) => {
    const soon = soonWords(hall, language);
    const words = offered(answer, centre, language);
    const isSoon = ({ clip }: ClipKey): boolean => soon.has(clip.replace(/\.end$/, ''));
    return { soon: words.filter(isSoon), later: words.filter((word) => !isSoon(word)) };
  });
  return [...all.flatMap(({ soon }) => soon), ...all.flatMap(({ later }) => later)];
}

/** Fetches words ahead of their calls, a few at a time, as long as there is room for them. */
export async function prefetch(
  clips: ClipStore,
  words: readonly ClipKey[],
  isLeft: () => boolean,
): Promise<void> {
  const rest = words.values();
  const work = async (): Promise<void> => {
    for (const word of rest) {
      if (isLeft() || !clips.hasRoom(atOnce)) return;
      await clips.load(word);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
