import { useEffect, useSyncExternalStore } from 'react';
import type { MenuAnswer } from '../../contract/public-data.ts';
import { createIndexer } from './indexer.ts';
import type { SearchIndex } from './search-index.ts';

/** The page has one catalogue. */
const indexer = createIndexer();

/** Makes the index while nobody touches anything: no letter should wait for it. */
export function usePreparedSearch(catalogues: readonly MenuAnswer[]): void {
  useEffect(() => {
    if (catalogues.length === 0) return;
    let id = 0;
    const work = (deadline: IdleDeadline): void => {
      const hasTime = () => deadline.timeRemaining() > 1;
      if (!indexer.work(catalogues, hasTime)) id = requestIdleCallback(work);
    };
    id = requestIdleCallback(work);
    return () => cancelIdleCallback(id);
  }, [catalogues]);
}

/** Of the catalogue; while a new one is gone through, of the one before it. */
export function useIndex(catalogues: readonly MenuAnswer[]): SearchIndex {
  usePreparedSearch(catalogues);
  return useSyncExternalStore(indexer.watch, () => indexer.latest(catalogues));
}
