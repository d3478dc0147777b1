/** What was changed while a save was under way: the parts that were sent as they stand are done. */
export function unsent<D extends object>(draft: D, sent: D): Partial<D> {
  const before = new Map<string, unknown>(Object.entries(sent));
  const left = Object.entries(draft).filter(
    ([part, value]) => JSON.stringify(value) !== JSON.stringify(before.get(part)),
  );
  return Object.fromEntries(left) as Partial<D>;
}
