import { Gate } from '@talon/shared/client/gate.tsx';
import { Marked } from '@talon/shared/client/search/marked.tsx';
import { CalendarCheck, Search } from 'lucide-react';
import { type KeyboardEvent, type ReactElement, useEffect } from 'react';
import { busyOf, lineWords } from './busy.ts';
import { emptyDraft, isEmpty, settled, withService } from './draft.ts';
import { type ReceptionTools, useReception } from './reception-context.ts';
import { focusField, searchFieldId } from './use-reception-keys.ts';
import type { FoundService } from './use-service-search.ts';

const listId = 'rc-found-services';
const rowId = (index: number): string => `${listId}-${index}`;

/** What the visitor came for, by typing. */
export function PickCard(): ReactElement {
  const page = useReception();
  const { t, draft, change, search } = page;
  const rows = search.rows ?? [];
  const count = search.code === null ? rows.length : 1;
  useEffect(() => focusField(searchFieldId), []);
  return (
    <section className="rc-card rc-pick">
      <div className="fi find">
        <Search className="i" size={22} strokeWidth={2} />
        <input
          id={searchFieldId}
          type="text"
          role="combobox"
          aria-label={t.search}
          aria-expanded={count > 0}
          aria-controls={listId}
          aria-activedescendant={count > 0 ? rowId(search.selected) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={draft.mode === 'consultation' ? t.searchConsultation : t.searchTicket}
          value={draft.query}
          onChange={(event) => change({ ...draft, query: event.target.value })}
          onKeyDown={(event) => typed(event, page, count)}
        />
        <span className="r">{draft.mode === 'consultation' ? t.hintConsultation : t.hint}</span>
      </div>
      <Results rows={rows} />
    </section>
  );
}

/** Arrows go through the list, Enter takes the row, Esc clears what was typed, then the rest. */
function typed(event: KeyboardEvent, page: ReceptionTools, count: number): void {
  const { draft, change, search } = page;
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step !== 0 && count > 0) {
    event.preventDefault();
    search.select((search.selected + step + count) % count);
  } else if (event.key === 'Enter') {
    event.preventDefault();
    const row = search.rows?.[search.selected];
    if (search.code !== null) change(settled(draft, search.code, null));
    else if (row !== undefined) change(withService(draft, row));
  } else if (event.key === 'Escape' && !isEmpty(draft)) {
    event.preventDefault();
    change(draft.query === '' ? emptyDraft(draft.language, draft.mode) : { ...draft, query: '' });
  }
}

function Results({ rows }: { readonly rows: readonly FoundService[] }): ReactElement {
  const { t, draft, change, search } = useReception();
  const { code } = search;
  const hasNothing = search.rows?.length === 0;
  return (
    <div className="res">
      {hasNothing ? <p className="nothing">{t.nothing}</p> : null}
      {isEmpty(draft) ? <p className="nothing">{t.start}</p> : null}
      <div id={listId} role="listbox" aria-label={t.results}>
        {code === null ? (
          rows.map((row, index) => <ServiceRow key={row.id} row={row} index={index} />)
        ) : (
          <button
            type="button"
            tabIndex={-1}
            id={rowId(0)}
            role="option"
            aria-selected
            className="sel"
            onClick={() => change(settled(draft, code, null))}
          >
            <span className="rc-sign">
              <CalendarCheck className="i" size={18} strokeWidth={2} />
            </span>
            <b>{t.appointment(`${code.slice(0, 3)}\u00a0${code.slice(3)}`)}</b>
            <span className="m">{t.appointmentHint}</span>
          </button>
        )}
      </div>
    </div>
  );
}

interface ServiceRowProps {
  readonly row: FoundService;
  readonly index: number;
}

function ServiceRow({ row, index }: ServiceRowProps): ReactElement {
  const page = useReception();
  const { view, draft, change, search } = page;
  const isSelected = search.selected === index;
  return (
    <button
      type="button"
      tabIndex={-1}
      id={rowId(index)}
      role="option"
      aria-selected={isSelected}
      className={isSelected ? 'sel' : ''}
      onClick={() => {
        change(withService(draft, row));
        focusField(searchFieldId);
      }}
    >
      <Gate sign={row.letter} size={32} {...(isSelected ? {} : { look: 'soft' })} />
      <b>
        <Marked text={row.name} words={row.words} />
      </b>
      <span className="m num">{lineWords(page, busyOf(view, row.id))}</span>
    </button>
  );
}
