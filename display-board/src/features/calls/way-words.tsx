import type { BoardTexts } from '@talon/shared/locale/board/uk.ts';
import type { CallWay } from '@talon/shared/views/board-view.ts';
import type { ReactElement } from 'react';

/** «2-й поверх, праворуч»: what the arrow says in words; nothing where nothing is to be said. */
export function WayWords({
  texts,
  way,
}: {
  readonly texts: BoardTexts;
  readonly way: CallWay;
}): ReactElement | null {
  const { floor, direction } = way;
  const words = [
    ...(floor === null ? [] : [texts.floor(floor)]),
    ...(direction === null ? [] : [texts.directions[direction]]),
  ];
  return words.length === 0 ? null : <p className="fl">{words.join(', ')}</p>;
}

/** The one word there is room for in a row: the other floor goes before the direction. */
export function wayInShort({ floor, direction }: CallWay, texts: BoardTexts): string | null {
  if (floor !== null) return texts.floorShort(floor);
  return direction === null ? null : texts.directions[direction];
}
