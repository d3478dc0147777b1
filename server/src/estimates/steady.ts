import type { ServiceId } from '@talon/shared/domain/words.ts';
import type { WaitRange } from '@talon/shared/views/common.ts';
import type { Waits } from '../hall/surroundings.ts';

/** A promise may fall freely and rises only by this many minutes or more (PRODUCT.md §4). */
const leastRise = 5;

const hold = (shown: number, next: number): number =>
  next <= shown || next - shown >= leastRise ? next : shown;

function steadyRange(shown: WaitRange, next: WaitRange): WaitRange {
  const low = hold(shown.low, next.low);
  const middle = Math.max(low, hold(shown.middle, next.middle));
  return { low, middle, high: Math.max(middle, hold(shown.high, next.high)) };
}

/** What is shown after a new estimate. A service that nobody serves shows nothing at once. */
export function steady(shown: Waits, next: Waits): Waits {
  const result = new Map<ServiceId, WaitRange | null>();
  for (const [service, range] of next) {
    const before = shown.get(service) ?? null;
    result.set(service, before === null || range === null ? range : steadyRange(before, range));
  }
  return result;
}

/** True when two estimates show the same. */
export function sameWaits(a: Waits, b: Waits): boolean {
  if (a.size !== b.size) return false;
  for (const [service, range] of a) {
    const other = b.get(service);
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
