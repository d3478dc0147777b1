export type Tone = 'good' | 'warn' | 'bad';

/** Within a tenth of the goal it is to be watched, below that it is missed. */
const watched = 0.1;

/** How a share of calls within target stands to the goal. */
export function toneOf(share: number, goal: number): Tone {
  if (share >= goal) return 'good';
  return share >= goal - watched ? 'warn' : 'bad';
}
