import type { Difference } from '../differences.ts';

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
