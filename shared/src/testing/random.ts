import { type Draw, seededDraw } from '../domain/forecast/draws.ts';

export interface Random {
  /** In [0, 1). */
  readonly fraction: Draw;
  /** A whole number from `from` up to and including `to`. */
  readonly whole: (from: number, to: number) => number;
  readonly chance: (probability: number) => boolean;
  /** One of a list that is not empty. */
  readonly pick: <T>(from: readonly T[]) => T;
}

/** Random choices that a seed repeats exactly: a failing run is its seed. */
export function seededRandom(seed: number): Random {
  const fraction = seededDraw(seed);
  const whole = (from: number, to: number) => from + Math.floor(fraction() * (to - from + 1));
  return {
    fraction,
    whole,
    chance: (probability) => fraction() < probability,
    pick: (from) => {
      const index = whole(0, from.length - 1);
      if (index < 0) throw new Error('nothing to pick from');
      return from[index] as (typeof from)[number];
    },
  };
}
