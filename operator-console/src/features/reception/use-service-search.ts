import { findServices } from '@talon/shared/client/search/find-services.ts';
import { useIndex } from '@talon/shared/client/search/use-index.ts';
import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import { useMemo, useState } from 'react';
import { codeIn, type Draft, type Offered } from './draft.ts';

export interface FoundService extends Offered {
  readonly name: string;
  readonly letter: string;
  /** What to mark in the name. */
  readonly words: readonly string[];
}

export interface ServiceSearch {
  /** null: too little was typed to look for. */
  readonly rows: readonly FoundService[] | null;
  /** The six digits typed are the code of an appointment. */
  readonly code: string | null;
  readonly selected: number;
  readonly select: (row: number) => void;
  /** What is known of a service by its id. */
  readonly service: (id: string) => FoundService | null;
}

/** As many as stand under the field without a scroll. */
const most = 5;
const leastLetters = 2;

/** Services for what is typed, as at the kiosk: any of its languages, slips of the finger too. */
export function useServiceSearch(
  catalogues: readonly MenuAnswer[],
  { query, mode }: Pick<Draft, 'query' | 'mode'>,
): ServiceSearch {
  const index = useIndex(catalogues);
  const [selection, setSelection] = useState({ query, row: 0 });
  const known = useMemo(() => servicesOf(catalogues[0]), [catalogues]);
  const code = mode === 'consultation' ? null : codeIn(query);
  const rows = useMemo(() => {
    const typed = query.trim();
    if (typed.length < leastLetters || code !== null) return null;
    return findServices(index, typed)
      .flatMap(({ id, words }) => {
        const service = known.get(id);
        return service === undefined ? [] : [{ ...service, words }];
      })
      .slice(0, most);
  }, [index, known, query, code]);
  return {
    rows,
    code,
    selected: selection.query === query ? selection.row : 0,
    select: (row) => setSelection({ query, row }),
    service: (id) => known.get(id) ?? null,
  };
}

function servicesOf(catalogue: MenuAnswer | undefined): ReadonlyMap<string, FoundService> {
  const services = (catalogue?.categories ?? []).flatMap(({ letter, services: own }) =>
    own.map(({ id, name, purposes }): FoundService => ({ id, name, letter, purposes, words: [] })),
  );
  return new Map(services.map((service) => [service.id, service]));
}
