import type { WindowTicket } from '@talon/shared/views/window-view.ts';
import type { ReactElement } from 'react';
import { DeskDialog } from '../../parts/dialog.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { useSeenTicket } from '../visit/use-seen-ticket.ts';
import { WaySteps } from './way-steps.tsx';

const most = 12;

export interface WayDialogProps {
  readonly ticket: WindowTicket;
  readonly onClose: () => void;
}

/** Where this ticket has been today. Of earlier days and of the person nothing is known. */
export function WayDialog({ ticket, onClose }: WayDialogProps): ReactElement {
  const { t, view } = useDesk();
  const { data, isError } = useSeenTicket(ticket.id);
  return (
    <DeskDialog title={t.visit.wayTitle(ticket.number)} onClose={onClose} footer="" width={560}>
      {isError ? <p className="hint">{t.connection.unreachable}</p> : null}
      <WaySteps history={data?.history ?? []} timeZone={view.timeZone} most={most} />
    </DeskDialog>
  );
}
