import { Search } from 'lucide-react';
import { type ReactElement, useEffect, useRef } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import type { Finder } from './use-finder.ts';

export interface FinderFieldProps {
  readonly finder: Finder;
  readonly label: string;
  readonly hint: string;
}

export function FinderField({ finder, label, hint }: FinderFieldProps): ReactElement {
  const { t } = useSettings();
  const { count, chosen } = finder;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <>
      <div className="fi find">
        <Search className="i" size={20} strokeWidth={2} />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={label}
          aria-expanded={count > 0}
          aria-controls={finder.listId}
          aria-activedescendant={chosen === null ? undefined : finder.rowId(chosen.id)}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          value={finder.query}
          onChange={(event) => finder.type(event.target.value)}
          onKeyDown={finder.move}
        />
        <span className="r">{hint}</span>
      </div>
      {finder.isGone ? (
        <p className="gone" role="status">
          {t.chosenGone}
        </p>
      ) : null}
    </>
  );
}
