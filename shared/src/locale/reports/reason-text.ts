import type { Language } from '../languages.ts';
import { reportsTexts } from './texts.ts';

/** Where staff are asked why and need not say: that nobody said is told, too. */
const asked: ReadonlySet<string> = new Set([
  'chosen_call',
  'put_first',
  'priority_withdrawn',
  'rerouted',
]);

/** The reason of an entry of the integrity report in words; a code of another version as it is. */
export function reasonText(language: Language, kind: string, reason: string | null): string {
  const { notSaid, reasons } = reportsTexts[language].integrity;
  if (reason === null) return asked.has(kind) ? notSaid : '';
  const words: Readonly<Record<string, string>> = reasons;
  return words[reason] ?? reason;
}
