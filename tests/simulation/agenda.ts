/** What is to happen when: a binary heap by time, then by order of entry. */
export interface Agenda {
  readonly add: (at: number, run: () => void) => void;
  /** Runs everything in order of time; each entry may add more. Gives the time of the last. */
  readonly run: (before: (at: number) => void) => number;
}

interface Entry {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

const earlier = (a: Entry, b: Entry): boolean =>
  a.at < b.at || (a.at === b.at && a.order < b.order);

export function newAgenda(): Agenda {
  const heap: Entry[] = [];
  let order = 0;
  const at = (index: number): Entry => {
    const entry = heap[index];
    if (entry === undefined) throw new Error('an agenda lost an entry');
    return entry;
  };
  const swap = (a: number, b: number): void => {
    const kept = at(a);
    heap[a] = at(b);
    heap[b] = kept;
  };
  const sift = (): void => {
    let parent = 0;
    for (;;) {
      let least = parent;
      for (const child of [2 * parent + 1, 2 * parent + 2]) {
        if (child < heap.length && earlier(at(child), at(least))) least = child;
      }
      if (least === parent) return;
      swap(parent, least);
      parent = least;
    }
  };
  const take = (): Entry => {
    const first = at(0);
    const last = heap.pop();
    if (last !== undefined && heap.length > 0) {
      heap[0] = last;
      sift();
    }
    return first;
  };
  return {
    add: (time, run) => {
      heap.push({ at: time, order: order++, run });
      let child = heap.length - 1;
      while (child > 0) {
        const parent = (child - 1) >> 1;
        if (!earlier(at(child), at(parent))) break;
        swap(child, parent);
        child = parent;
      }
    },
    run: (before) => {
      let now = 0;
      while (heap.length > 0) {
        const entry = take();
        now = entry.at;
        before(now);
        entry.run();
      }
      return now;
    },
  };
}
