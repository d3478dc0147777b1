import type { Language } from './languages.ts';

/** With a minus sign, where a hyphen would be read as a dash. */
const signed = (n: number): string => `${n < 0 ? '−' : ''}${Math.abs(n)}`;

const words = {
  uk: (n) => (n > 0 ? `${n}-й\u00a0поверх` : `рівень\u00a0${signed(n)}`),
  ru: (n) => (n > 0 ? `${n}-й\u00a0этаж` : `уровень\u00a0${signed(n)}`),
  en: (n) => (n > 0 ? `floor\u00a0${n}` : `level\u00a0${signed(n)}`),
} satisfies Record<Language, (n: number) => string>;

const short = {
  uk: (n) => `${signed(n)}\u00a0пов.`,
  ru: (n) => `${signed(n)}\u00a0эт.`,
  en: (n) => `fl.\u00a0${signed(n)}`,
} satisfies Record<Language, (n: number) => string>;

/** «2-й поверх»; at the ground and below it «рівень 0», «рівень −1». */
export const floorText = (language: Language, n: number): string => words[language](n);

/** «2 пов.», for a narrow place. */
export const floorTextShort = (language: Language, n: number): string => short[language](n);
