import type { Difference } from './differences.ts';

/** A list of changes that a person reads; the versions themselves are whole. */
const mostListed = 100;
/** Characters of JSON: the documents of a service fit, a catalogue does not. */
const longestValue = 4000;

/** The first differences, without values too long to be read in a list. */
export function listed(found: readonly Difference[]): readonly Difference[] {
  return found.slice(0, mostListed).map(({ path, ...values }) => ({
    path,
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => isShort(value))),
  }));
}

function isShort(value: unknown): boolean {
  return (JSON.stringify(value) ?? '').length <= longestValue;
}

/** As an answer's schema has it, whose lists are not `readonly`. */
export function written(found: readonly Difference[]) {
  return found.map(({ path, ...values }) => ({ ...values, path: [...path] }));
}

/** Entries of the audit log have a few details, each a code, a number or a short text. */
const mostAudited = 20;
const longestText = 120;

/** The first differences as details of an audit entry: «path: before → after». */
export function auditedChanges(found: readonly Difference[]): Readonly<Record<string, string>> {
  const entries = found.slice(0, mostAudited).map((one) => {
    const both = [one.before, one.after].map(shortly).join(' → ');
    return [one.path.join('.'), both] as const;
  });
  return Object.fromEntries(entries);
}

function shortly(value: unknown): string {
  if (value === undefined) return '–';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
