/** Runs something once, `ms` later; what is returned takes it back. */
export function after(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

/** Resolves `ms` later. */
export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
