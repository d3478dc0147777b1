import { useNow } from '@talon/shared/client/clock.ts';

const everyMs = 3 * 60_000;
/** Design px. Small enough that nobody sees a move, large enough that no edge stays on a pixel. */
const steps = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
  [-2, 2],
  [-2, 0],
  [-2, -2],
  [0, -2],
  [2, -2],
] as const;

/** How far the picture stands from its place at `now`, so that no line burns into the panel. */
export function shiftAt(now: number): readonly [number, number] {
  return steps[Math.floor(now / everyMs) % steps.length] ?? steps[0];
}

export function useShift(): readonly [number, number] {
  return shiftAt(useNow(30_000));
}
