export type Direction = 'up' | 'down' | 'left' | 'right';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Aside counts more than ahead: the one straight on is meant, even if another is nearer. */
const asideWeight = 3;

const gap = (fromLow: number, fromHigh: number, low: number, high: number): number =>
  Math.max(0, low - fromHigh, fromLow - high);

function ahead(from: Box, to: Box, direction: Direction): number {
  switch (direction) {
    case 'up':
      return from.top - to.bottom;
    case 'down':
      return to.top - from.bottom;
    case 'left':
      return from.left - to.right;
    case 'right':
      return to.left - from.right;
  }
}

const middle = (low: number, high: number): number => (low + high) / 2;

/** Which of the boxes an arrow key leads to; -1 where there is none in that direction. */
export function neighbour(from: Box, boxes: readonly Box[], direction: Direction): number {
  const lying = direction === 'left' || direction === 'right';
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  boxes.forEach((box, index) => {
    const distance = ahead(from, box, direction);
    // Borders may overlap by a hair once the picture is scaled to the panel.
    if (distance < -1) return;
    const aside = lying
      ? gap(from.top, from.bottom, box.top, box.bottom)
      : gap(from.left, from.right, box.left, box.right);
    const shift = lying
      ? middle(from.top, from.bottom) - middle(box.top, box.bottom)
      : middle(from.left, from.right) - middle(box.left, box.right);
    // Of those straight on the nearest; of equally near ones the most in line.
    const cost = Math.max(0, distance) + asideWeight * aside + Math.abs(shift) / 1000;
    if (cost < least) [best, least] = [index, cost];
  });
  return best;
}
