/** One place in which two documents differ. A value that is absent was, or is, not there. */
export interface Difference {
  /** Keys from the top; an element of a list that has ids is named by its id. */
  readonly path: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Stands for the order of a list's elements; no id of an element contains it. */
export const orderKey = '#order';

type Fields = Readonly<Record<string, unknown>>;
type Identified = Fields & { readonly id: string };

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list whose elements are told apart by their ids; the empty list fits beside any of them. */
function isIdentified(value: unknown): value is readonly Identified[] {
  if (!Array.isArray(value)) return false;
  const ids = value.map((one: unknown) => (isFields(one) ? one.id : undefined));
  return ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
}

/** How `after` differs from `before`: lists with ids element by element, all others as one value. */
export function differences(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): readonly Difference[] {
  if (isIdentified(before) && isIdentified(after)) return listDifferences(before, after, path);
  if (isFields(before) && isFields(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => differences(before[key], after[key], [...path, key]));
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [
    {
      path,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  ];
}

function listDifferences(
  before: readonly Identified[],
  after: readonly Identified[],
  path: readonly string[],
): readonly Difference[] {
  const old = new Map(before.map((one) => [one.id, one]));
  const now = new Map(after.map((one) => [one.id, one]));
  const gone = before.filter(({ id }) => !now.has(id));
  const came = after.filter(({ id }) => !old.has(id));
  const kept = after.filter(({ id }) => old.has(id));
  const unordered = [...before.filter(({ id }) => now.has(id)), ...came].map(({ id }) => id);
  const order = after.map(({ id }) => id);
  return [
    ...gone.map((one) => ({ path: [...path, one.id], before: one })),
    ...kept.flatMap((one) => differences(old.get(one.id), one, [...path, one.id])),
    ...came.map((one) => ({ path: [...path, one.id], after: one })),
    ...(order.join('\n') === unordered.join('\n')
      ? []
      : [{ path: [...path, orderKey], before: before.map(({ id }) => id), after: order }]),
  ];
}

/**
 * The document with the differences laid over it. What has gone from it since they were found stays
 * gone, and what else has changed stays changed.
 */
export function applied<Document>(document: Document, found: readonly Difference[]): Document {
  return found.reduce<unknown>((now, one) => placed(now, one.path, one), document) as Document;
}

function placed(now: unknown, path: readonly string[], difference: Difference): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return difference.after;
  if (Array.isArray(now)) return isIdentified(now) ? placedInList(now, key, rest, difference) : now;
  if (!isFields(now)) return now;
  const value = placed(now[key], rest, difference);
  if (value !== undefined) return { ...now, [key]: value };
  return Object.fromEntries(Object.entries(now).filter(([name]) => name !== key));
}

function placedInList(
  now: readonly Identified[],
  id: string,
  rest: readonly string[],
  difference: Difference,
): readonly unknown[] {
  if (id === orderKey) return inOrder(now, difference.after);
  const isThere = now.some((one) => one.id === id);
  if (!isThere)
    return rest.length === 0 && 'after' in difference ? [...now, difference.after] : now;
  return now.flatMap((one) => {
    if (one.id !== id) return [one];
    const value = placed(one, rest, difference);
    return value === undefined ? [] : [value];
  });
}

/** What the order does not name stays behind what it names. */
function inOrder(now: readonly Identified[], order: unknown): readonly Identified[] {
  const ids: readonly unknown[] = Array.isArray(order) ? order : [];
  const place = new Map(ids.map((id, index) => [id, index]));
  return now.toSorted((a, b) => (place.get(a.id) ?? ids.length) - (place.get(b.id) ?? ids.length));
}
