import { useLocation, useSearch } from 'wouter';

interface Address<Asked> {
  readonly asked: Asked;
  /** A step of its own, which «back» takes back. */
  readonly ask: (next: Asked) => void;
  /** The same step in another shape: an order of rows, say. */
  readonly correct: (next: Asked) => void;
}

/** What is asked stands in the address: it outlives a reload and can be sent to a colleague. */
export function useAddress<Asked>(
  read: (search: string) => Asked,
  write: (asked: Asked) => string,
): Address<Asked> {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const go = (next: Asked, replace: boolean): void => {
    const query = write(next);
    navigate(query === '' ? path : `${path}?${query}`, { replace });
  };
  return {
    asked: read(search),
    ask: (next) => go(next, false),
    correct: (next) => go(next, true),
  };
}
