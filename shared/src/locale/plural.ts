import type { Language } from './languages.ts';

/** Forms of a counted word. Ukrainian and Russian: 1, 2–4, 5+. English: `one` and `many`. */
export interface Forms {
  readonly one: string;
  readonly few?: string;
  readonly many: string;
}

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  uk: new Intl.PluralRules('uk'),
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
};

/** The word alone in the form that goes with `n`. */
export function plural(language: Language, n: number, forms: Forms): string {
  const rule = rules[language].select(n);
  if (rule === 'one') return forms.one;
  if (rule === 'few') return forms.few ?? forms.many;
  return forms.many;
}

/** The number and its word, glued by a no-break space: «3 особи». */
export function counted(language: Language, n: number, forms: Forms): string {
  return `${n}\u00a0${plural(language, n, forms)}`;
}
