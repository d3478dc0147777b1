import type { LinkPorts } from './device-link.ts';

const place = 'talon.device.begun';
/** Commands live a minute: older ids are of no use. */
const mostKept = 20;

type Store = Pick<Storage, 'getItem' | 'setItem'>;

function readIds(store: Store): readonly string[] {
  try {
    const found: unknown = JSON.parse(store.getItem(place) ?? '[]');
    return Array.isArray(found) ? found.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Ids of the commands that this page began; they outlive its reload where storage is allowed. */
export function createBegun(store: Store): LinkPorts['begun'] {
  let ids = readIds(store);
  return {
    has: (id) => ids.includes(id),
    add: (id) => {
      ids = [...ids, id].slice(-mostKept);
      try {
        store.setItem(place, JSON.stringify(ids));
      } catch {
        // Storage is full or forbidden: a command told twice is then done twice, no more.
      }
    },
  };
}
