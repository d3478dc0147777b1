import type { WindowTicket } from '@talon/shared/views/window-view.ts';
import type { ReactElement } from 'react';
import { DeskDialog } from '../../parts/dialog.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { FinderField } from '../finder/finder-field.tsx';
import { FoundRows } from '../finder/found-rows.tsx';
import { useFinder, useTyped } from '../finder/use-finder.ts';
import { useFoundServices } from '../finder/use-found-services.ts';

export interface AddServiceDialogProps {
  readonly ticket: WindowTicket;
  readonly initialQuery: string;
  readonly onClose: () => void;
}

/** One more service of the same visit under the same number. */
export function AddServiceDialog(props: AddServiceDialogProps): ReactElement {
  const { ticket, initialQuery, onClose } = props;
  const { t, centre, commands } = useDesk();
  const typed = useTyped(initialQuery);
  const taken = new Set(ticket.services.map((service) => service.id));
  const found = useFoundServices(centre, typed.query);
  const services = found.filter((service) => !taken.has(service.id));
  const finder = useFinder(typed, services);
  const { chosen } = finder;
  const confirm = async (): Promise<void> => {
    if (chosen === null) return;
    const path = `/tickets/${ticket.id}/add-service`;
    if (await commands.ask('add-service', path, { serviceId: chosen.id })) onClose();
  };
  return (
    <DeskDialog
      title={t.addService.title(ticket.number)}
      onClose={onClose}
      footer={t.addService.footer}
      commands={commands}
      confirm={{
        label: t.addService.confirm,
        ready: chosen !== null,
        onConfirm: () => void confirm(),
      }}
    >
      <FinderField finder={finder} label={t.addService.search} hint={t.addService.searchHint} />
      <FoundRows finder={finder} services={services} windows={[]} />
    </DeskDialog>
  );
}
