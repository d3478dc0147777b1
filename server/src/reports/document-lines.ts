import type { Language } from '@talon/shared/locale/languages.ts';
import { reportsTexts } from '@talon/shared/locale/reports/texts.ts';

/** «24.11.2026, 10:45» on the wall of the centre, of an ISO time with its offset. */
export function wallTime(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  return `${day}.${month}.${year}, ${iso.slice(11, 16)}`;
}

export function madeLine(language: Language, asOf: string): string {
  return reportsTexts[language].paper.made(wallTime(asOf));
}
