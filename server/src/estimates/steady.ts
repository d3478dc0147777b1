import { toldOf } from '@talon/shared/domain/forecast/estimate.ts';
import type { WaitRange } from '@talon/shared/views/common.ts';
import type { Estimate } from '../hall/surroundings.ts';

/** A promise may fall freely and rises only by this many minutes or more. */
const leastRise = 5;

const hold = (shown: number, next: number): number =>
  next <= shown || next - shown >= leastRise ? next : shown;

function steadyRange(shown: WaitRange, next: WaitRange): WaitRange {
  const low = hold(shown.low, next.low);
  const middle = Math.max(low, hold(shown.middle, next.middle));
  return { low, middle, high: Math.max(middle, hold(shown.high, next.high)) };
}

type Ranges<Range extends WaitRange | null> = ReadonlyMap<string, Range>;

function steadyRanges<Range extends WaitRange | null>(
  shown: Ranges<Range>,
  next: Ranges<Range>,
): Map<string, Range | WaitRange> {
  const result = new Map<string, Range | WaitRange>();
  for (const [id, range] of next) {
    const before = shown.get(id) ?? null;
    result.set(id, before === null || range === null ? range : steadyRange(before, range));
  }
  return result;
}

/**
 * What holds after a new estimate, both in minutes that are not rounded: rounded ones are five
 * apart already, and every rise would be one of five. A service that nobody serves shows nothing
 * at once.
 */
export function steady(shown: Estimate, next: Estimate): Estimate {
  return {
    services: steadyRanges(shown.services, next.services),
    lines: steadyRanges(shown.lines, next.lines),
    tickets: steadyRanges(shown.tickets, next.tickets),
  };
}

/** What is shown of it: minutes rounded up to five. */
export function rounded({ services, lines, tickets }: Estimate): Estimate {
  const all = (ranges: Ranges<WaitRange | null>) =>
    new Map([...ranges].map(([id, range]) => [id, range && roundedRange(range)] as const));
  return {
    services: all(services),
    lines: all(lines),
    tickets: new Map([...tickets].map(([id, range]) => [id, roundedRange(range)])),
  };
}

function roundedRange(range: WaitRange): WaitRange {
  const { lowMinutes, middleMinutes, highMinutes } = toldOf(range);
  return { low: lowMinutes, middle: middleMinutes, high: highMinutes };
}

/** True when two estimates show the same. */
export function sameEstimate(a: Estimate, b: Estimate): boolean {
  return (
    sameRanges(a.services, b.services) &&
    sameRanges(a.lines, b.lines) &&
    sameRanges(a.tickets, b.tickets)
  );
}

function sameRanges(a: Ranges<WaitRange | null>, b: Ranges<WaitRange | null>): boolean {
  if (a.size !== b.size) return false;
  for (const [id, range] of a) {
    const other = b.get(id);
    if (other === undefined) return false;
    if (range === null || other === null) {
      if (range !== other) return false;
      continue;
    }
    const { low, middle, high } = range;
    if (low !== other.low || middle !== other.middle || high !== other.high) return false;
  }
  return true;
}
