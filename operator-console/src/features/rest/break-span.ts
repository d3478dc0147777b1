import { breakReasons } from '@talon/shared/contract/codes.ts';
import type { WindowView } from '@talon/shared/views/window-view.ts';

export type BreakReason = (typeof breakReasons)[number];

export function reasonOf(reason: string | null): BreakReason {
  return breakReasons.find((one) => one === reason) ?? 'other';
}

/** The longest break, minutes. */
const longest = 480;

export interface BreakSpan {
  /** Whole minutes that the break has lasted. */
  readonly passed: number;
  /** Minutes it is to last from its beginning; without a planned end those that have passed. */
  readonly planned: number;
}

export function breakSpan(
  { breakFrom, breakUntil, at }: Pick<WindowView, 'breakFrom' | 'breakUntil' | 'at'>,
  now: number,
): BreakSpan {
  const from = breakFrom ?? at;
  const passed = Math.max(0, Math.floor((now - from) / 60_000));
  return {
    passed,
    planned: breakUntil === null ? passed : Math.round((breakUntil - from) / 60_000),
  };
}

/** A break cannot end before now, nor last beyond the longest. */
export function mayLast({ passed, planned }: BreakSpan, step: number): boolean {
  const minutes = planned + step;
  return minutes > passed && minutes <= longest;
}
