/** An id that none of them has: ids are never shown and never change. */
export function freshId(kind: string, taken: readonly { readonly id: string }[]): string {
  const known = new Set(taken.map(({ id }) => id));
  for (;;) {
    const bytes = crypto.getRandomValues(new Uint8Array(5));
    const id = `${kind}-${Array.from(bytes, (one) => one.toString(16).padStart(2, '0')).join('')}`;
    if (!known.has(id)) return id;
  }
}
