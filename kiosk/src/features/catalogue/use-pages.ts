import { type RefCallback, useLayoutEffect, useState } from 'react';
import { type Page, packRows } from './paging.ts';

/** Heights a transform has not scaled: layout px of the design. */
function heightsOf(list: HTMLElement): readonly number[] {
  return Array.from(list.children, (item) => (item instanceof HTMLElement ? item.offsetHeight : 0));
}

const sameHeights = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((height, index) => height === b[index]);

export interface Pages {
  /** The room the list may fill. */
  readonly room: RefCallback<HTMLDivElement>;
  /** A hidden copy of the whole list, measured. */
  readonly whole: RefCallback<HTMLUListElement>;
  readonly pages: readonly Page[];
}

/**
 * Pages by height, because names are as long as the law made them. Measured again when the room,
 * the fonts or an item change, and when another arrangement of the screen draws both anew.
 */
export function usePages(gap: number, columns = 1): Pages {
  const [box, room] = useState<HTMLDivElement | null>(null);
  const [list, whole] = useState<HTMLUListElement | null>(null);
  const [measured, setMeasured] = useState<{ heights: readonly number[]; available: number }>({
    heights: [],
    available: 0,
  });
  useLayoutEffect(() => {
    if (list === null || box === null) return;
    const measure = (): void => {
      const heights = heightsOf(list);
      const available = box.clientHeight;
      setMeasured((before) =>
        before.available === available && sameHeights(before.heights, heights)
          ? before
          : { heights, available },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(list);
    observer.observe(box);
    return () => observer.disconnect();
  }, [list, box]);
  return { room, whole, pages: packRows(measured.heights, columns, gap, measured.available) };
}
