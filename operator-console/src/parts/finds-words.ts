import { wordsOf } from '@talon/shared/client/search/fold.ts';

/**
 * Whether each typed word stands in one of the texts, in any order and however it is spelt
 * («паспорт для» finds «Паспорт громадянина для виїзду»). Nothing typed is found everywhere.
 */
export function findsWords(typed: string): (texts: readonly string[]) => boolean {
  const wanted = wordsOf(typed).map(({ text }) => text);
  return (texts) => {
    const words = texts.flatMap((text) => wordsOf(text).map((word) => word.text));
    return wanted.every((one) => words.some((word) => word.includes(one)));
  };
}
