export type SafeStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * A browser's storage that never throws. What is forbidden or full is kept in memory until the page
 * is left. `open` is called at each use: where storage is forbidden naming it is a fault already.
 */
export function safeStore(open: () => SafeStore): SafeStore {
  /** null: removed here, whatever the storage still holds. */
  const memory = new Map<string, string | null>();
  return {
    getItem: (key) => {
      const kept = memory.get(key);
      if (kept !== undefined) return kept;
      try {
        return open().getItem(key);
      } catch {
        return null;
      }
    },
    setItem: (key, value) => {
      try {
        open().setItem(key, value);
        memory.delete(key);
      } catch {
        memory.set(key, value);
      }
    },
    removeItem: (key) => {
      try {
        open().removeItem(key);
        memory.delete(key);
      } catch {
        memory.set(key, null);
      }
    },
  };
}

/** Of this device, outlives its pages. */
export const localStore = safeStore(() => window.localStorage);
/** Of this page, outlives its reload. */
export const sessionStore = safeStore(() => window.sessionStorage);
