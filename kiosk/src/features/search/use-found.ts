import { findServices } from '@talon/shared/client/search/find-services.ts';
import { useIndex } from '@talon/shared/client/search/use-index.ts';
import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import { useMemo } from 'react';
import {
  type CatalogueCategory,
  type CatalogueService,
  findService,
} from '../catalogue/catalogue.ts';
import { suggest } from './suggest.ts';

/** Words offered before anything is typed, and where nothing was found. */
const offered = { start: 6, none: 3 };
/** One letter stands in every name. */
const leastLetters = 2;

export interface FoundRow {
  readonly category: CatalogueCategory;
  readonly service: CatalogueService;
  /** What to mark in the name. */
  readonly words: readonly string[];
}

export interface Found {
  /** null: too little was typed to look for. */
  readonly rows: readonly FoundRow[] | null;
  /** What to look for instead. */
  readonly suggested: readonly string[];
}

/** What the catalogue has for a text; `catalogues` is one in several languages, the shown first. */
export function useFound(
  catalogues: readonly MenuAnswer[],
  text: string,
  topics: readonly string[],
): Found {
  const index = useIndex(catalogues);
  return useMemo(() => {
    const [shown] = catalogues;
    const typed = text.trim();
    const isEnough = typed.length >= leastLetters;
    const rows =
      shown === undefined || !isEnough
        ? []
        : findServices(index, typed).flatMap(({ id, words }) => {
            const found = findService(shown, id);
            return found === null ? [] : [{ ...found, words }];
          });
    const most = isEnough ? offered.none : offered.start;
    const suggested = rows.length > 0 ? [] : suggest(index, topics, isEnough ? typed : '', most);
    return { rows: isEnough ? rows : null, suggested };
  }, [index, catalogues, text, topics]);
}
