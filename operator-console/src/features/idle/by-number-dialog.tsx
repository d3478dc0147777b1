import type { TurnReason } from '@talon/shared/contract/reasons.ts';
import { type ReactElement, useState } from 'react';
import { useQueue } from '../../app/resources.ts';
import { DeskDialog } from '../../parts/dialog.tsx';
import { WhyOutOfTurn, whyOf } from '../../parts/why-choice.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { FinderField } from '../finder/finder-field.tsx';
import { FinderRow } from '../finder/finder-row.tsx';
import { foldedNumber } from '../finder/match.ts';
import { useFinder, useTyped } from '../finder/use-finder.ts';

export interface ByNumberDialogProps {
  readonly initialQuery: string;
  readonly onClose: () => void;
}

const shown = 6;

/** Calls a chosen ticket out of turn: a right of some, written to the log. */
export function ByNumberDialog({ initialQuery, onClose }: ByNumberDialogProps): ReactElement {
  const { t, language, view, centre, commands } = useDesk();
  const typed = useTyped(initialQuery);
  const [reason, setReason] = useState<TurnReason | null>(null);
  const queue = useQueue(centre).data ?? [];
  const wanted = foldedNumber(typed.query);
  const found = queue
    .filter((ticket) => wanted === '' || foldedNumber(ticket.number).includes(wanted))
    .slice(0, shown);
  const finder = useFinder(typed, found);
  const { chosen } = finder;
  const confirm = async (): Promise<void> => {
    if (chosen === null) return;
    const path = `/windows/${view.id}/call`;
    const body = { ticketId: chosen.id, ...whyOf(reason) };
    if (await commands.ask('call', path, body)) onClose();
  };
  return (
    <DeskDialog
      title={t.byNumber.title}
      onClose={onClose}
      footer={t.byNumber.footer}
      commands={commands}
      confirm={{
        label: t.byNumber.confirm,
        ready: chosen !== null,
        onConfirm: () => void confirm(),
      }}
    >
      <FinderField finder={finder} label={t.byNumber.search} hint={t.byNumber.searchHint} />
      <div className="res">
        {found.length === 0 && wanted !== '' ? (
          <p className="nothing">{t.byNumber.nothing}</p>
        ) : null}
        <div id={finder.listId} role="listbox" aria-label={t.byNumber.waiting}>
          {found.map((ticket) => (
            <FinderRow key={ticket.id} finder={finder} id={ticket.id} look="tick3">
              <span className="tn">{ticket.number}</span>
              <b>{ticket.services[0]?.name[language]}</b>
              <span className="m num">{t.minutes(ticket.waitedMinutes)}</span>
            </FinderRow>
          ))}
        </div>
      </div>
      <WhyOutOfTurn value={reason} onChange={setReason} />
    </DeskDialog>
  );
}
