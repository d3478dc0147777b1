/** Whoever stands in a row: its place, and its number where places are equal. */
export interface Standing {
  readonly letter: string;
  readonly ordinal: number;
  readonly leg: { readonly place: number };
}

/**
 * Tickets in order of place, then number. `items[head]` is the first of them: whatever lies before
 * `head` has left, so that the first leaves at no cost however long the row is.
 */
export interface Row<T extends Standing> {
  items: T[];
  head: number;
  /** Place of the first, Infinity while nobody stands here: all that most comparisons need. */
  firstPlace: number;
}

/** Leave this many empty slots in front before the row is made compact. */
const slack = 64;

export function emptyRow<T extends Standing>(): Row<T> {
  return { items: [], head: 0, firstPlace: Number.POSITIVE_INFINITY };
}

/** Whether `a` stands before `b`: by place, then by number. */
export function standsBefore(a: Standing, b: Standing): boolean {
  if (a.leg.place !== b.leg.place) return a.leg.place < b.leg.place;
  if (a.letter !== b.letter) return a.letter < b.letter;
  return a.ordinal < b.ordinal;
}

export function sizeOf<T extends Standing>(row: Row<T>): number {
  return row.items.length - row.head;
}

/** The ticket at `offset` from the front (0 = the first), if there is one. */
export function peek<T extends Standing>(row: Row<T>, offset = 0): T | undefined {
  return row.items[row.head + offset];
}

export function lastOf<T extends Standing>(row: Row<T>): T | undefined {
  return sizeOf(row) === 0 ? undefined : row.items[row.items.length - 1];
}

export function inOrder<T extends Standing>(row: Row<T>): readonly T[] {
  return row.head === 0 ? row.items : row.items.slice(row.head);
}

/** How many stand before `ticket`, whether or not it stands in this row. O(log n). */
export function countBefore<T extends Standing>(row: Row<T>, ticket: Standing): number {
  let low = row.head;
  let high = row.items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = row.items[middle];
    if (there !== undefined && standsBefore(there, ticket)) low = middle + 1;
    else high = middle;
  }
  return low - row.head;
}

export function insert<T extends Standing>(row: Row<T>, ticket: T): void {
  const last = lastOf(row);
  if (last === undefined || standsBefore(last, ticket)) {
    row.items.push(ticket);
  } else {
    const index = row.head + countBefore(row, ticket);
    if (index === row.head && row.head > 0) {
      row.head -= 1;
      row.items[row.head] = ticket;
    } else row.items.splice(index, 0, ticket);
  }
  measure(row);
}

/** Takes `ticket` out. The row must hold it, at the place it was inserted with. */
export function remove<T extends Standing>(row: Row<T>, ticket: T): void {
  if (row.items[row.head] === ticket) {
    row.head += 1;
    compact(row);
  } else {
    const index = row.head + countBefore(row, ticket);
    if (row.items[index] !== ticket) throw new Error('a ticket left a row it did not stand in');
    row.items.splice(index, 1);
  }
  measure(row);
}

function measure<T extends Standing>(row: Row<T>): void {
  row.firstPlace = row.items[row.head]?.leg.place ?? Number.POSITIVE_INFINITY;
}

function compact<T extends Standing>(row: Row<T>): void {
  if (row.head === row.items.length) {
    row.items.length = 0;
    row.head = 0;
  } else if (row.head > slack && row.head * 2 > row.items.length) {
    row.items.splice(0, row.head);
    row.head = 0;
  }
}
