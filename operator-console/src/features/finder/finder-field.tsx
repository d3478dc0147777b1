import { Search } from 'lucide-react';
import { type ReactElement, useEffect, useRef } from 'react';
import type { Finder } from './use-finder.ts';

export interface FinderFieldProps {
  readonly finder: Finder;
  readonly label: string;
  readonly hint: string;
  /** Number of rows under it. */
  readonly count: number;
}

export function FinderField({ finder, label, hint, count }: FinderFieldProps): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className="fi find">
      <Search className="i" size={20} strokeWidth={2} />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={count > 0}
        aria-controls={finder.listId}
        aria-activedescendant={count > 0 ? finder.rowId(finder.chosen) : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        value={finder.query}
        onChange={(event) => finder.type(event.target.value)}
        onKeyDown={(event) => finder.move(event, count)}
      />
      <span className="r">{hint}</span>
    </div>
  );
}
