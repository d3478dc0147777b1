/**
 * Keeps transactions of one connection apart. Those that span several turns of the event loop
 * (Kysely's) pass one at a time; one within a single turn has only to see that none is open.
 */
export interface Gate {
  enter(): Promise<void>;
  leave(): void;
  opened(): void;
  ended(): void;
  /** null when no transaction is open, else a promise of its end. */
  whenFree(): Promise<void> | null;
}

export function createGate(): Gate {
  const line: (() => void)[] = [];
  let inside = false;
  let open: { readonly ended: Promise<void>; readonly end: () => void } | null = null;
  return {
    enter: async () => {
      if (inside) await new Promise<void>((resolve) => line.push(resolve));
      inside = true;
    },
    leave: () => {
      const next = line.shift();
      // Handed over without opening in between, or a newcomer could slip past the line.
      if (next === undefined) inside = false;
      else next();
    },
    opened: () => {
      let end = () => {};
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      open = { ended, end };
    },
    ended: () => {
      open?.end();
      open = null;
    },
    whenFree: () => open?.ended ?? null,
  };
}
