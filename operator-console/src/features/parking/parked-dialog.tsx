import type { ReactElement } from 'react';
import { DeskDialog } from '../../parts/dialog.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { FinderField } from '../finder/finder-field.tsx';
import { FinderRow } from '../finder/finder-row.tsx';
import { foldedNumber } from '../finder/match.ts';
import { useFinder, useTyped } from '../finder/use-finder.ts';

export interface ParkedDialogProps {
  readonly initialQuery: string;
  readonly onClose: () => void;
}

/** Somebody who stepped aside is called before the time. */
export function ParkedDialog({ initialQuery, onClose }: ParkedDialogProps): ReactElement {
  const { t, view, centre, time, commands } = useDesk();
  const typed = useTyped(initialQuery);
  const wanted = foldedNumber(typed.query);
  const found = view.parked.filter(
    ({ number }) => wanted === '' || foldedNumber(number).includes(wanted),
  );
  const finder = useFinder(typed, found);
  const { chosen } = finder;
  const reasons: Readonly<Record<string, string>> = t.park.reasons;
  const confirm = async (): Promise<void> => {
    if (chosen === null) return;
    const path = `/centres/${centre}/tickets/${chosen.id}/unpark`;
    if (await commands.ask('unpark', path, { windowId: view.id })) onClose();
  };
  return (
    <DeskDialog
      title={t.parked.title}
      onClose={onClose}
      footer={t.parked.footer}
      commands={commands}
      confirm={{
        label: t.queue.callBack,
        ready: chosen !== null,
        onConfirm: () => void confirm(),
      }}
    >
      <FinderField finder={finder} label={t.byNumber.search} hint={t.byNumber.searchHint} />
      <div className="res">
        {found.length === 0 ? <p className="nothing">{t.parked.nobody}</p> : null}
        <div id={finder.listId} role="listbox" aria-label={t.queue.parked}>
          {found.map(({ id, number, reason, until }) => (
            <FinderRow key={id} finder={finder} id={id} look="tick3">
              <span className="tn">{number}</span>
              <b>{reasons[reason] ?? t.park.reasons.other}</b>
              <span className="m num">{t.until(time(until))}</span>
            </FinderRow>
          ))}
        </div>
      </div>
    </DeskDialog>
  );
}
