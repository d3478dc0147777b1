import { languages } from '@talon/shared/domain/words.ts';
import { glue } from '@talon/shared/locale/glue.ts';

const isLanguage = (key: string): boolean => languages.some((language) => language === key);

/** Glues short words and units in every text by language, however deep it stands. */
export function glueTexts(value: unknown): unknown {
  return glueIn(value, new Map());
}

/** Hundreds of services name the same document: a text that is mentioned often is glued once. */
function glueIn(value: unknown, known: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const before = known.get(value);
  if (before !== undefined) return before;
  const glued = Array.isArray(value)
    ? value.map((part) => glueIn(part, known))
    : Object.fromEntries(
        Object.entries(value).map(([key, part]) => [key, gluePart(key, part, known)]),
      );
  known.set(value, glued);
  return glued;
}

function gluePart(key: string, part: unknown, known: Map<object, unknown>): unknown {
  return isLanguage(key) && typeof part === 'string' ? glue(part) : glueIn(part, known);
}
