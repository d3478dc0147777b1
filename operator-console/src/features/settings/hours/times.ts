/** Local wall time HH:MM as settings keep it; `until` later than `from`. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function timeAt(minutes: number): string {
  const clock = Math.min(1440, Math.max(0, minutes));
  const hours = String(Math.floor(clock / 60)).padStart(2, '0');
  return `${hours}:${String(clock % 60).padStart(2, '0')}`;
}

/** In order, each later than the one before it, none backwards. */
export function areSpansRight(spans: readonly Span[]): boolean {
  const inOrder = [...spans].sort((a, b) => a.from.localeCompare(b.from));
  return inOrder.every(({ from, until }, index) => {
    const next = inOrder[index + 1];
    return from < until && (next === undefined || until <= next.from);
  });
}

/** Hours that the spans take together. */
export function hoursOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, until }) => sum + minutesOf(until) - minutesOf(from), 0) / 60;
}

/** An hour's break in the middle of the longest span. */
export function withBreak(spans: readonly Span[]): readonly Span[] {
  const [longest] = [...spans].sort((a, b) => hoursOf([b]) - hoursOf([a]));
  if (longest === undefined) return [{ from: '09:00', until: '18:00' }];
  const middle = (minutesOf(longest.from) + minutesOf(longest.until)) / 2;
  const begins = Math.round((middle - 30) / 15) * 15;
  if (begins <= minutesOf(longest.from) || begins + 60 >= minutesOf(longest.until)) return spans;
  return spans.flatMap((span) =>
    span === longest
      ? [
          { from: span.from, until: timeAt(begins) },
          { from: timeAt(begins + 60), until: span.until },
        ]
      : [span],
  );
}
