/** Numbers in as few signs as can be: 4, 5, 6 → «4–6»; 4, 7 → «4, 7». Two in a row stay two. */
export function numberRuns(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs
    .map(({ from, to }) => {
      if (from === to) return String(from);
      return to === from + 1 ? `${from}, ${to}` : `${from}–${to}`;
    })
    .join(', ');
}
