import { type KeyboardEvent, useId, useState } from 'react';

export interface Finder {
  readonly query: string;
  readonly type: (query: string) => void;
  /** Index of the chosen row; the first one until an arrow or a click says otherwise. */
  readonly chosen: number;
  readonly choose: (index: number) => void;
  readonly move: (event: KeyboardEvent, count: number) => void;
  readonly rowId: (index: number) => string;
  readonly listId: string;
}

/** A field whose arrows move through the list under it. */
export function useFinder(initial: string): Finder {
  const [query, setQuery] = useState(initial);
  const [chosen, choose] = useState(0);
  const listId = useId();
  return {
    query,
    type: (next) => {
      setQuery(next);
      choose(0);
    },
    chosen,
    choose,
    move: (event, count) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step === 0 || count === 0) return;
      event.preventDefault();
      choose((chosen + step + count) % count);
    },
    rowId: (index) => `${listId}-${index}`,
    listId,
  };
}
