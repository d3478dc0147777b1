/** Values of a view: JSON with nothing hidden in it. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]));
  }
  return !Array.isArray(b) && sameFields(a, b, null);
}

function sameFields(a: object, b: object, except: string | null): boolean {
  const left = Object.entries(a);
  if (left.length !== Object.keys(b).length) return false;
  return left.every(
    ([name, value]) =>
      name === except || (Object.hasOwn(b, name) && same(value, Reflect.get(b, name))),
  );
}

/** True when two copies of a view say the same, whatever their versions. */
export function sameView(a: object, b: object): boolean {
  return sameFields(a, b, 'version');
}
