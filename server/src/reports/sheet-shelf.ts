import type { DaySheet } from './day-sheet.ts';

/** Sheets kept unpacked between reports, by key; the longest unused make room. */
export interface SheetShelf {
  readonly keep: (key: string, sheet: DaySheet, bytes: number) => void;
  readonly find: (key: string) => DaySheet | null;
}

export function createSheetShelf(mostBytes: number): SheetShelf {
  const kept = new Map<string, { readonly sheet: DaySheet; readonly bytes: number }>();
  let bytes = 0;
  const drop = (key: string): void => {
    bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  return {
    keep: (key, sheet, size) => {
      drop(key);
      bytes += size;
      kept.set(key, { sheet, bytes: size });
      for (const [oldest] of kept) {
        if (bytes <= mostBytes || kept.size === 1) return;
        drop(oldest);
      }
    },
    find: (key) => {
      const found = kept.get(key);
      if (found === undefined) return null;
      // To the end of the row: what is used is not the oldest.
      kept.delete(key);
      kept.set(key, found);
      return found.sheet;
    },
  };
}
