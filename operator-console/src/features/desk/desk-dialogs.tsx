import { unreachable } from '@talon/shared/client/unreachable.ts';
import type { ReactElement } from 'react';
import { ByNumberDialog } from '../idle/by-number-dialog.tsx';
import { WalkInDialog } from '../idle/walk-in-dialog.tsx';
import { AnswerDialog } from '../message/answer-dialog.tsx';
import { SupervisorDialog } from '../message/supervisor-dialog.tsx';
import { ParkDialog } from '../parking/park-dialog.tsx';
import { ParkedDialog } from '../parking/parked-dialog.tsx';
import { ReasonDialog } from '../rest/reason-dialog.tsx';
import { RestDialog } from '../rest/rest-dialog.tsx';
import { AddServiceDialog } from '../transfer/add-service-dialog.tsx';
import { TransferDialog } from '../transfer/transfer-dialog.tsx';
import { MarksDialog } from '../visit/marks-dialog.tsx';
import type { Marked } from '../visit/outcome.ts';
import { OutcomeDialog } from '../visit/outcome-dialog.tsx';
import { WayDialog } from '../way/way-dialog.tsx';
import { WhyDialog } from '../why/why-dialog.tsx';
import { useDesk } from './desk-context.ts';
import type { DialogName } from './desk-requests.ts';

export interface DeskDialogsProps {
  readonly open: DialogName | null;
  /** Of the visit in hand. */
  readonly marked: Marked | null;
  readonly onMark: (marked: Marked) => void;
  readonly initialQuery: string;
  readonly onClose: () => void;
}

/** The one dialog that is open. Those about a ticket go when the ticket leaves the window. */
export function DeskDialogs(props: DeskDialogsProps): ReactElement | null {
  const { open, marked, onMark, initialQuery, onClose } = props;
  const { view } = useDesk();
  if (open === null) return null;
  if (open === 'rest') return <RestDialog onClose={onClose} />;
  if (open === 'reason') return <ReasonDialog onClose={onClose} />;
  if (open === 'answer') return <AnswerDialog onClose={onClose} />;
  if (open === 'supervisor') return <SupervisorDialog onClose={onClose} />;
  if (open === 'walk-in') return <WalkInDialog {...{ initialQuery, onClose }} />;
  if (open === 'by-number') return <ByNumberDialog {...{ initialQuery, onClose }} />;
  if (open === 'parked') return <ParkedDialog {...{ initialQuery, onClose }} />;
  const { ticket } = view;
  if (ticket === null || marked === null) return null;
  switch (open) {
    case 'transfer':
      return <TransferDialog {...{ ticket, marked, initialQuery, onClose }} />;
    case 'add-service':
      return <AddServiceDialog {...{ ticket, initialQuery, onClose }} />;
    case 'marks':
      return <MarksDialog {...{ ticket, marked, onMark, onClose }} />;
    case 'park':
      return <ParkDialog {...{ ticket, marked, onClose }} />;
    case 'why':
      return <WhyDialog why={ticket.why} onClose={onClose} />;
    case 'way':
      return <WayDialog {...{ ticket, onClose }} />;
    case 'outcome':
    case 'outcome-next':
      return <OutcomeDialog {...{ ticket, marked, onClose }} next={open === 'outcome-next'} />;
    default:
      return unreachable(open);
  }
}
