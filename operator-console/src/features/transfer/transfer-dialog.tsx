import type { TurnReason } from '@talon/shared/contract/reasons.ts';
import { clockTime, waitText } from '@talon/shared/locale/format.ts';
import type { WindowTicket } from '@talon/shared/views/window-view.ts';
import { type ReactElement, useState } from 'react';
import { useWindows } from '../../app/resources.ts';
import { Choice } from '../../parts/choice.tsx';
import { DeskDialog } from '../../parts/dialog.tsx';
import { Toggle } from '../../parts/toggle.tsx';
import { WhyOutOfTurn, whyOf } from '../../parts/why-choice.tsx';
import { type DeskTools, useDesk } from '../desk/desk-context.ts';
import { FinderField } from '../finder/finder-field.tsx';
import { FoundRows } from '../finder/found-rows.tsx';
import { type Found, findWindows } from '../finder/targets.ts';
import { useFinder, useTyped } from '../finder/use-finder.ts';
import { useFoundServices } from '../finder/use-found-services.ts';
import { type Marked, noteOf } from '../visit/outcome.ts';

export interface TransferDialogProps {
  readonly ticket: WindowTicket;
  readonly marked: Marked;
  readonly initialQuery: string;
  readonly onClose: () => void;
}

const places = ['first', 'arrival', 'last'] as const;
type Place = (typeof places)[number];

/** Sends the visitor to another service, window or colleague; the number stays. */
export function TransferDialog(props: TransferDialogProps): ReactElement {
  const { ticket, marked, initialQuery, onClose } = props;
  const desk = useDesk();
  const { t, view, centre, commands } = desk;
  const { number } = ticket;
  const windows = useWindows(centre).data?.items ?? [];
  const typed = useTyped(initialQuery);
  const [place, setPlace] = useState<Place>('arrival');
  const [reason, setReason] = useState<TurnReason | null>(null);
  const [comeBack, setComeBack] = useState(false);
  const services = useFoundServices(centre, typed.query);
  const people = findWindows(windows, view.id, typed.query, services);
  const finder = useFinder<Found>(typed, [...services, ...people]);
  const { chosen } = finder;
  const confirm = async (): Promise<void> => {
    if (chosen === null) return;
    const to = chosen.kind === 'service' ? { service: chosen.id } : { window: chosen.id };
    const why = whyOf(place === 'first' ? reason : null);
    const body = { to, place, returnToMe: comeBack, ...why, ...noteOf(marked) };
    if (await commands.ask('transfer', `/windows/${view.id}/transfer`, body)) onClose();
  };
  return (
    <DeskDialog
      title={t.transfer.title(number)}
      onClose={onClose}
      footer={t.transfer.footer}
      commands={commands}
      confirm={{
        label: t.transfer.confirm,
        ready: chosen !== null,
        onConfirm: () => void confirm(),
      }}
    >
      <FinderField finder={finder} label={t.transfer.search} hint={t.transfer.searchHint} />
      <FoundRows finder={finder} services={services} windows={people} />
      <div className="tsec">
        <Choice
          label={t.transfer.place}
          look="sg"
          options={places.map((value) => ({ value, label: t.transfer[value] }))}
          value={place}
          onChange={setPlace}
        />
        <p className="hint">{whatFollows(desk, ticket, place, chosen)}</p>
      </div>
      {place === 'first' ? <WhyOutOfTurn value={reason} onChange={setReason} /> : null}
      <div className="tsec">
        <Toggle
          label={t.transfer.comeBack}
          hint={t.transfer.comeBackHint(number, view.number)}
          on={comeBack}
          onChange={setComeBack}
        />
      </div>
    </DeskDialog>
  );
}

function whatFollows(
  { t, language, view }: DeskTools,
  ticket: WindowTicket,
  place: Place,
  chosen: Found | null,
): string {
  const { number, issuedAt } = ticket;
  const there =
    chosen?.kind === 'service' && chosen.waitMinutes !== null
      ? ` ${t.transfer.nowThere(waitText(language, chosen.waitMinutes))}`
      : '';
  if (place === 'first') return t.transfer.willFirst(number) + there;
  if (place === 'last') return t.transfer.willLast(number) + there;
  return t.transfer.willArrival(number, clockTime(language, view.timeZone, issuedAt)) + there;
}
