import type { FieldChange } from '@talon/shared/contract/audit.ts';

type Plain = FieldChange['before'];

/** A change of a whole catalogue is told by its first fields and how many there are. */
export const mostChanges = 60;
const longestText = 160;

function plain(value: unknown): Plain {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf(item: unknown): string | null {
  return isObject(item) && typeof item.id === 'string' ? item.id : null;
}

/** Lists of things with ids are compared by id, so that a moved row is no change of all behind it. */
function keyed(value: unknown): Readonly<Record<string, unknown>> | null {
  if (isObject(value)) return value;
  if (!Array.isArray(value) || value.length === 0) return null;
  const ids = value.map(idOf);
  if (ids.some((id) => id === null) || new Set(ids).size < ids.length) return null;
  return Object.fromEntries(value.map((item) => [idOf(item) ?? '', item]));
}

/** A list beside one of things with ids that is empty, or not there. */
const none = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

function* compared(before: unknown, after: unknown, path: string): Generator<FieldChange> {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const [left, right] = [keyed(before), keyed(after)];
  if ((left ?? right) === null || !(left ?? none(before)) || !(right ?? none(after))) {
    yield { field: path === '' ? 'value' : path, before: plain(before), after: plain(after) };
    return;
  }
  const keys = new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})]);
  for (const key of keys) {
    const below = path === '' ? key : `${path}.${key}`;
    if (left?.[key] === undefined || right?.[key] === undefined) {
      yield { field: below, before: plain(left?.[key]), after: plain(right?.[key]) };
    } else yield* compared(left[key], right[key], below);
  }
}

/** A difference that was found already: keys from the top, and what stood and stands there. */
export interface FoundChange {
  readonly path: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
}

/** No setting is a secret today; one that is to come stays out of the log by its name. */
const secret = /password|passphrase|secret|token/i;

function* told(found: readonly FoundChange[]): Generator<FieldChange> {
  for (const { path, before, after } of found) {
    const field = path.join('.');
    if (secret.test(field)) yield { field, before: null, after: null };
    else yield { field, before: plain(before), after: plain(after) };
  }
}

function firstOf(changes: Iterable<FieldChange>): readonly FieldChange[] {
  const first: FieldChange[] = [];
  for (const change of changes) {
    if (first.length === mostChanges) {
      first.push({ field: '…', before: null, after: null });
      break;
    }
    first.push(change);
  }
  return first;
}

/** What differs between two JSON values, field by field; long texts are cut. */
export function differences(before: unknown, after: unknown): readonly FieldChange[] {
  return firstOf(compared(before, after, ''));
}

/** What somebody else has compared, as the log keeps it. */
export function changesFrom(found: readonly FoundChange[]): readonly FieldChange[] {
  return firstOf(told(found));
}
