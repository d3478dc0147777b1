/**
 * Whether two values say the same, maps and sets by what is in them. A whole day is compared after
 * every step: what was compared already is not looked through again, and of the sets of
 * ids the size is enough, for nothing ever leaves them.
 */
export function isSame(a: unknown, b: unknown, met: Met = new Map()): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (met.get(a) === b) return true;
  met.set(a, b);
  if (a instanceof Map) return b instanceof Map && sameMaps(a, b, met);
  if (a instanceof Set) return b instanceof Set && a.size === b.size;
  if (Array.isArray(a)) return Array.isArray(b) && sameLists(a, b, met);
  return sameFields(a as Fields, b as Fields, met);
}

type Met = Map<object, object>;
type Fields = Readonly<Record<string, unknown>>;

function sameMaps(
  a: ReadonlyMap<unknown, unknown>,
  b: ReadonlyMap<unknown, unknown>,
  met: Met,
): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (!isSame(value, b.get(key), met)) return false;
  return true;
}

function sameLists(a: readonly unknown[], b: readonly unknown[], met: Met): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (!isSame(a[i], b[i], met)) return false;
  return true;
}

function sameFields(a: Fields, b: Fields, met: Met): boolean {
  let fields = 0;
  for (const key in a) {
    fields += 1;
    if (!isSame(a[key], b[key], met)) return false;
  }
  for (const _ in b) fields -= 1;
  return fields === 0;
}
