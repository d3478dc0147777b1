import type { ServiceId, TicketId } from '../words.ts';
import type { LineKey } from './newcomers.ts';

/** A wait as the replays tell it, in minutes that are not rounded yet. */
export interface WaitSpread {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** A wait as people are told it, in minutes rounded up to five. */
export interface WaitEstimate {
  /** Half of the replays were shorter (p50). */
  readonly lowMinutes: number;
  /** Four of five replays were shorter (p80). */
  readonly highMinutes: number;
  /** Between the two: what tiles and boards show. */
  readonly middleMinutes: number;
}

export interface ForecastResult<Wait = WaitEstimate> {
  /** The wait of an ordinary newcomer with the usual purpose: what tiles and boards tell. */
  readonly services: ReadonlyMap<ServiceId, Wait | null>;
  /** The wait of somebody who joins the line now; null = the place only, nobody serves it. */
  readonly lines: ReadonlyMap<LineKey, Wait | null>;
  /** The remaining wait of those who wait; absent = the place only. */
  readonly tickets: ReadonlyMap<TicketId, Wait>;
}

const step = 5;

/** The range of replayed waits in ms; null when there are none. */
export function estimateOf(waitsMs: readonly number[]): WaitEstimate | null {
  const spread = spreadOf(waitsMs);
  return spread === null ? null : toldOf(spread);
}

/** The same before it is rounded: what decides whether a wait that is shown rises. */
export function spreadOf(waitsMs: readonly number[]): WaitSpread | null {
  if (waitsMs.length === 0) return null;
  const sorted = Float64Array.from(waitsMs).sort();
  const low = quantile(sorted, 0.5) / 60_000;
  const high = quantile(sorted, 0.8) / 60_000;
  return { low, middle: (low + high) / 2, high };
}

export function toldOf({ low, middle, high }: WaitSpread): WaitEstimate {
  return { lowMinutes: roundUp(low), highMinutes: roundUp(high), middleMinutes: roundUp(middle) };
}

/** The nearest-rank quantile: the smallest value that at least this part does not exceed. */
function quantile(sorted: Float64Array, part: number): number {
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
}

function roundUp(minutes: number): number {
  return Math.ceil(minutes / step) * step;
}
