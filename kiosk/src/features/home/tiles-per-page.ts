import type { Shape } from '../frame/frame.ts';
import type { Look } from '../session/session.ts';

/** Tiles of one page: as many as stand without scrolling at this size of text and reach. */
export function tilesPerPage(shape: Shape, look: Look): number {
  if (look.large && look.reach) return 4;
  if (look.reach) return 6;
  if (look.large) return shape === 'portrait' ? 8 : 6;
  return 12;
}
