import type { FieldChange } from '@talon/shared/contract/audit.ts';
import type { Difference } from '../differences.ts';

/** A change of a whole catalogue is told by its first fields and how many there are. */
export const mostChanges = 60;
const longestText = 160;
/** No setting is a secret today; one that is to come stays out of the log by its name. */
const secret = /password|passphrase|secret|token/i;

/** Differences as the log keeps them: the first of them, long texts cut. */
export function changesFrom(found: readonly Difference[]): readonly FieldChange[] {
  const first = found.slice(0, mostChanges).map(told);
  return found.length > mostChanges ? [...first, { field: '…', before: null, after: null }] : first;
}

function told({ path, before, after }: Difference): FieldChange {
  const field = path.join('.');
  if (secret.test(field)) return { field, before: null, after: null };
  return { field, before: plain(before), after: plain(after) };
}

function plain(value: unknown): FieldChange['before'] {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}
