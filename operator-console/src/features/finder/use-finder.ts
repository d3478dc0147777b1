import { type KeyboardEvent, useId, useState } from 'react';
import { keptPick, type Picked, stepped } from './picked.ts';

export interface Typed {
  readonly query: string;
  readonly type: (query: string) => void;
}

/** What stands in the field. */
export function useTyped(initial: string): Typed {
  const [query, type] = useState(initial);
  return { query, type };
}

interface Row {
  readonly id: string;
}

export interface Finder<T extends Row = Row> extends Typed {
  readonly count: number;
  /** What Enter takes; null: there is nothing, or it has left the list. */
  readonly chosen: T | null;
  /** What was picked has left the list: nobody is put in its place. */
  readonly isGone: boolean;
  readonly isChosen: (id: string) => boolean;
  readonly choose: (id: string) => void;
  readonly move: (event: KeyboardEvent) => void;
  readonly rowId: (id: string) => string;
  readonly listId: string;
}

/** A field whose arrows move through the rows found for what is typed in it. */
export function useFinder<T extends Row>({ query, type }: Typed, rows: readonly T[]): Finder<T> {
  const listId = useId();
  const ids = rows.map(({ id }) => id);
  const [stored, pick] = useState<Picked>({ query, id: null });
  const picked = keptPick(stored, query, ids);
  if (picked !== stored) pick(picked);
  const chosen = rows.find(({ id }) => id === picked.id) ?? null;
  return {
    query,
    type,
    count: rows.length,
    chosen,
    isGone: chosen === null && picked.id !== null,
    isChosen: (id) => id === picked.id,
    choose: (id) => pick({ query, id }),
    move: (event) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step === 0 || ids.length === 0) return;
      event.preventDefault();
      pick(stepped(picked, ids, step));
    },
    rowId: (id) => `${listId}-${id}`,
    listId,
  };
}
