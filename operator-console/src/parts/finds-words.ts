import { wordsOf } from '@talon/shared/client/search/fold.ts';

/** Shorter than this a typed word stands in too many to be looked for in their middles. */
const telling = 3;

const stands = (typed: string, word: string): boolean =>
  typed.length < telling ? word.startsWith(typed) : word.includes(typed);

/**
 * Whether each typed word stands in one of the texts, in any order and however it is spelt
 * («паспорт для» finds «Паспорт громадянина для виїзду»). Nothing typed is found everywhere.
 */
export function findsWords(typed: string): (texts: readonly string[]) => boolean {
  const wanted = wordsOf(typed).map(({ text }) => text);
  return (texts) => {
    const words = texts.flatMap((text) => wordsOf(text).map((word) => word.text));
    return wanted.every((one) => words.some((word) => stands(one, word)));
  };
}
