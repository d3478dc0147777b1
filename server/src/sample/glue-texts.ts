import { languages } from '@talon/shared/domain/words.ts';
import { glue } from '@talon/shared/locale/glue.ts';

const isLanguage = (key: string): boolean => languages.some((language) => language === key);

/** Glues short words and units in every text by language, however deep it stands. */
export function glueTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(glueTexts);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) =>
    isLanguage(key) && typeof part === 'string' ? [key, glue(part)] : [key, glueTexts(part)],
  );
  return Object.fromEntries(parts);
}
