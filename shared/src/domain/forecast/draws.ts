/** A source of numbers in [0, 1): the same seed gives the same numbers everywhere. */
export type Draw = () => number;

/** mulberry32 by Tommy Ettinger (public domain): 32 bits of state, good enough to replay a hall. */
export function seededDraw(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
