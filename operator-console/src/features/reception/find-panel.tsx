import { Keyboard, Search } from 'lucide-react';
import type { ReactElement } from 'react';
import { useReception } from './reception-context.ts';
import { TicketCard } from './ticket-card.tsx';
import type { FoundTicket } from './use-found-ticket.ts';
import { findFieldId, focusField, searchFieldId } from './use-reception-keys.ts';
import { WayList } from './way-list.tsx';

/** A ticket by its number: how it stands, and what can be done for it here. */
export function FindPanel(): ReactElement {
  const { t, found } = useReception();
  const { ticket, items } = found;
  return (
    <aside className="rc-side" aria-label={t.find}>
      <FindField />
      <div className="rc-found">
        {found.failure === null ? null : (
          <p className="rc-none" role="alert">
            {found.failure}
          </p>
        )}
        {items !== null && items.length === 0 ? (
          <p className="rc-none" role="status">
            {t.notFound(found.asked)}
          </p>
        ) : null}
        {items !== null && items.length > 1 ? <Several items={items} /> : null}
        {ticket === null ? null : (
          <>
            <TicketCard ticket={ticket} />
            <WayList ticket={ticket} />
          </>
        )}
      </div>
      <p className="rc-keys">
        <Keyboard className="i" size={16} strokeWidth={2} />
        {t.keys}
      </p>
    </aside>
  );
}

function FindField(): ReactElement {
  const { t, found } = useReception();
  return (
    <form
      className="rc-find"
      onSubmit={(event) => {
        event.preventDefault();
        found.find();
      }}
    >
      <h2>{t.find}</h2>
      <div className="fi">
        <Search className="i" size={20} strokeWidth={2} />
        <input
          id={findFieldId}
          type="text"
          aria-label={t.findLabel}
          autoComplete="off"
          spellCheck={false}
          placeholder={t.findPlaceholder}
          value={found.typed}
          onChange={(event) => found.type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            focusField(searchFieldId);
          }}
        />
        <kbd className="kbd">F6</kbd>
      </div>
    </form>
  );
}

function Several({ items }: { readonly items: readonly FoundTicket[] }): ReactElement {
  const { t, local, found } = useReception();
  const states: Readonly<Record<string, string>> = t.states;
  return (
    <section className="rc-several" aria-label={t.several}>
      <h3>{t.several}</h3>
      <ul>
        {items.map(({ id, number, service, state }) => (
          <li key={id}>
            <button type="button" onClick={() => found.show(id)}>
              <span className="tn">{number}</span>
              <b>{local(service.name)}</b>
              <span>{states[state] ?? state}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
