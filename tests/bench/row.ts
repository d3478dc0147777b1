/** One figure of the bench as `--json FILE` writes it. `limit` says the bound and its direction. */
export interface Row {
  readonly figure: string;
  readonly value: number;
  readonly limit: string;
  readonly met: boolean;
  /** How it came about: the two sides of a ratio, counts that were checked. */
  readonly how: string;
}

export function atLeast(figure: string, value: number, limit: number, how: string): Row {
  return { figure, value, limit: `≥ ${limit}`, met: value >= limit, how };
}

export function atMost(figure: string, value: number, limit: number, how: string): Row {
  return { figure, value, limit: `≤ ${limit}`, met: value <= limit, how };
}

/** The value at quantile `q` (0–1) by the nearest rank. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)];
  if (found === undefined) throw new Error('a quantile of nothing');
  return found;
}

/** What the disk alone took in the same minutes, ms each. */
export function bareText(ms: readonly number[]): string {
  return `a bare synced write beside each p95 ${quantile(ms, 0.95).toFixed(1)}, longest ${Math.max(...ms).toFixed(0)} ms`;
}
