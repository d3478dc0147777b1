import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import type { Match } from './match.ts';
import type { Finder } from './use-finder.ts';

export interface FinderRowProps {
  readonly finder: Finder;
  readonly id: string;
  readonly look?: string;
  /** What a press does instead of choosing the row. */
  readonly onPress?: () => void;
  readonly children: ReactNode;
}

export function FinderRow(props: FinderRowProps): ReactElement {
  const { finder, id, look = '', onPress, children } = props;
  const row = useRef<HTMLButtonElement>(null);
  const selected = finder.isChosen(id);
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <button
      type="button"
      tabIndex={selected ? 0 : -1}
      ref={row}
      id={finder.rowId(id)}
      role="option"
      aria-selected={selected}
      className={selected ? `sel ${look}` : look}
      onClick={onPress ?? (() => finder.choose(id))}
    >
      {children}
    </button>
  );
}

/** The text with the part that was found underlined. */
export function Marked({ text, match }: { text: string; match: Match | null }): ReactElement {
  if (match === null) return <b>{text}</b>;
  const [from, to] = match;
  return (
    <b>
      {text.slice(0, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </b>
  );
}
