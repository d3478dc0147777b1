import { seededDraw } from '@talon/shared/domain/forecast/draws.ts';

export interface Random {
  /** In [0, 1). */
  readonly next: () => number;
  readonly chance: (probability: number) => boolean;
  readonly between: (low: number, high: number) => number;
  /** One of the items by weight; undefined when there is none. */
  readonly pick: <Item>(
    items: readonly Item[],
    weightOf?: (item: Item, index: number) => number,
  ) => Item | undefined;
  /** Lognormal with this mean and coefficient of variation. */
  readonly lognormal: (mean: number, variation: number) => number;
}

/** The same seed gives the same sequence. */
export function seededRandom(seed: number): Random {
  const next = seededDraw(seed);
  /** Box–Muller. */
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    chance: (probability) => next() < probability,
    between: (low, high) => low + (high - low) * next(),
    pick: (items, weightOf = () => 1) => {
      const weights = items.map(weightOf);
      let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
      return items.find((_, index) => {
        left -= weights[index] ?? 0;
        return left < 0;
      });
    },
    lognormal: (mean, variation) => {
      const variance = Math.log(1 + variation ** 2);
      return Math.exp(Math.log(mean) - variance / 2 + Math.sqrt(variance) * normal());
    },
  };
}
