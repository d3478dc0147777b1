/** A page of a list: items from `from` up to, not including, `to`. */
export interface Page {
  readonly from: number;
  readonly to: number;
}

/** Fills pages of `available` px with items of these heights, `gap` px between them. */
export function packPages(
  heights: readonly number[],
  gap: number,
  available: number,
): readonly Page[] {
  const pages: Page[] = [];
  let from = 0;
  let used = 0;
  heights.forEach((height, index) => {
    const filled = index === from ? height : used + gap + height;
    if (index > from && filled > available) {
      pages.push({ from, to: index });
      from = index;
      used = height;
    } else {
      used = filled;
    }
  });
  if (heights.length > 0) pages.push({ from, to: heights.length });
  return pages;
}

/** The same for a grid of `columns`: items of one row have one height. */
export function packRows(
  heights: readonly number[],
  columns: number,
  gap: number,
  available: number,
): readonly Page[] {
  const rows = heights.filter((_, index) => index % columns === 0);
  return packPages(rows, gap, available).map(({ from, to }) => ({
    from: from * columns,
    to: Math.min(heights.length, to * columns),
  }));
}

/** Pages of a fixed number of items. */
export function evenPages(count: number, size: number): readonly Page[] {
  return Array.from({ length: Math.ceil(count / size) }, (_, page) => ({
    from: page * size,
    to: Math.min(count, (page + 1) * size),
  }));
}
