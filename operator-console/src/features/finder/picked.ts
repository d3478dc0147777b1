/** Which row Enter takes, kept by its id: rows above it may leave the list at any moment. */
export interface Picked {
  /** What was typed when it was picked. */
  readonly query: string;
  /** null: no row has been shown for this query yet. */
  readonly id: string | null;
}

/** The same pick, or the first row of a list that is new to the person. */
export function keptPick(picked: Picked, query: string, ids: readonly string[]): Picked {
  if (picked.query === query && picked.id !== null) return picked;
  const id = ids[0] ?? null;
  return picked.query === query && picked.id === id ? picked : { query, id };
}

/** The row an arrow leads to; from a row that has left, the first or the last one. */
export function stepped(picked: Picked, ids: readonly string[], step: 1 | -1): Picked {
  const from = picked.id === null ? -1 : ids.indexOf(picked.id);
  const to = from < 0 ? (step > 0 ? 0 : ids.length - 1) : (from + step + ids.length) % ids.length;
  return { ...picked, id: ids[to] ?? picked.id };
}
