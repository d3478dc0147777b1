import { Gate } from '@talon/shared/client/gate.tsx';
import { Marked } from '@talon/shared/client/search/marked.tsx';
import type { WithdrawalReason } from '@talon/shared/contract/reasons.ts';
import { type ReactElement, useState } from 'react';
import { DeskDialog } from '../../parts/dialog.tsx';
import { Toggle } from '../../parts/toggle.tsx';
import { WhyWithdrawn } from '../../parts/why-choice.tsx';
import { FinderField } from '../finder/finder-field.tsx';
import { FinderRow } from '../finder/finder-row.tsx';
import { useFinder, useTyped } from '../finder/use-finder.ts';
import { busyOf, lineWords } from './busy.ts';
import {
  type Draft,
  emptyDraft,
  purposesOf,
  type Wanted,
  withoutService,
  withPurpose,
  withService,
} from './draft.ts';
import { type ReceptionTools, useReception } from './reception-context.ts';
import type { SeenTicket } from './use-found-ticket.ts';
import { type FoundService, useServiceSearch } from './use-service-search.ts';
import { WantedRow } from './wanted-card.tsx';

/** What the visit still is for; a service that left the catalogue cannot be kept. */
function draftOf({ search, language }: ReceptionTools, ticket: SeenTicket): Draft {
  const wanted = (ticket.staff?.services ?? []).flatMap(({ id, purpose, done }): Wanted[] => {
    const purposes = search.service(id)?.purposes ?? [];
    return done || purpose === null || purposes.length === 0 ? [] : [{ id, purposes, purpose }];
  });
  return { ...emptyDraft(language), wanted };
}

/** Other services for a waiting visit, and out of a priority into the ordinary line. */
export function ChangeDialog({ ticket }: { readonly ticket: SeenTicket }): ReactElement {
  const page = useReception();
  const { t, acts, open, commands } = page;
  const [draft, change] = useState(() => draftOf(page, ticket));
  const [toOrdinary, setToOrdinary] = useState(false);
  const [reason, setReason] = useState<WithdrawalReason | null>(null);
  const priority = ticket.staff?.priority;
  const confirm = (): void => {
    const serviceIds = draft.wanted.map(({ id }) => id);
    const services = { serviceIds, purposes: purposesOf(draft.wanted) };
    acts.reroute(services, toOrdinary ? { reason } : null);
  };
  return (
    <DeskDialog
      title={t.changeTitle(ticket.number)}
      onClose={() => open(null)}
      footer={t.changeFooter}
      commands={commands}
      width={720}
      confirm={{ label: t.changeConfirm, ready: draft.wanted.length > 0, onConfirm: confirm }}
    >
      <AddField draft={draft} onAdd={(service) => change(withService(draft, service))} />
      <section className="rc-wanted in" aria-label={t.changeServices}>
        <ul>
          {draft.wanted.map((one) => (
            <li key={one.id}>
              <WantedRow
                wanted={one}
                withPurpose
                onPurpose={(purpose) => change(withPurpose(draft, one.id, purpose))}
                onRemove={() => change(withoutService(draft, one.id))}
              />
            </li>
          ))}
        </ul>
      </section>
      {priority === 'legal' || priority === 'appointment' ? (
        <div className="tsec">
          <Toggle
            label={t.toOrdinary}
            hint={t.toOrdinaryHint}
            on={toOrdinary}
            onChange={setToOrdinary}
          />
        </div>
      ) : null}
      {toOrdinary ? <WhyWithdrawn value={reason} onChange={setReason} /> : null}
    </DeskDialog>
  );
}

interface AddFieldProps {
  readonly draft: Draft;
  readonly onAdd: (service: FoundService) => void;
}

/** Enter adds while something is typed; with the field empty it confirms the dialog. */
function AddField({ draft, onAdd }: AddFieldProps): ReactElement {
  const page = useReception();
  const { t, view, catalogues } = page;
  const typed = useTyped('');
  const { rows } = useServiceSearch(catalogues, { query: typed.query, mode: 'consultation' });
  const taken = new Set(draft.wanted.map(({ id }) => id));
  const found = (rows ?? []).filter(({ id }) => !taken.has(id)).slice(0, 4);
  const finder = useFinder(typed, found);
  const add = (service: FoundService): void => {
    onAdd(service);
    typed.type('');
  };
  return (
    <fieldset
      className="rc-add"
      onKeyDown={(event) => {
        const service = finder.chosen;
        if (event.key !== 'Enter' || service === null) return;
        event.preventDefault();
        event.nativeEvent.stopImmediatePropagation();
        add(service);
      }}
    >
      <FinderField finder={finder} label={t.changeAdd} hint={t.hint} />
      <div className="res">
        <div id={finder.listId} role="listbox" aria-label={t.results}>
          {found.map((service) => (
            <FinderRow
              key={service.id}
              finder={finder}
              id={service.id}
              onPress={() => add(service)}
            >
              <Gate sign={service.letter} size={32} look="soft" />
              <b>
                <Marked text={service.name} words={service.words} />
              </b>
              <span className="m num">{lineWords(page, busyOf(view, service.id))}</span>
            </FinderRow>
          ))}
        </div>
      </div>
    </fieldset>
  );
}
