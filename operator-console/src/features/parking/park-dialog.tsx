import { parkReasons } from '@talon/shared/contract/codes.ts';
import type { WindowTicket } from '@talon/shared/views/window-view.ts';
import { type ReactElement, useState } from 'react';
import { Choice } from '../../parts/choice.tsx';
import { DeskDialog } from '../../parts/dialog.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { type Marked, noteOf } from '../visit/outcome.ts';

export interface ParkDialogProps {
  readonly ticket: WindowTicket;
  readonly marked: Marked;
  readonly onClose: () => void;
}

type Reason = (typeof parkReasons)[number];
const spans = ['5', '10', '15', '30', '60'] as const;
type Span = (typeof spans)[number];
type Pool = 'window' | 'centre';

/** Sets the visitor aside for a while; the place is kept and the ticket comes back by itself. */
export function ParkDialog({ ticket, marked, onClose }: ParkDialogProps): ReactElement {
  const { t, view, now, time, commands } = useDesk();
  const [reason, setReason] = useState<Reason>('documents');
  const [span, setSpan] = useState<Span>('15');
  const [pool, setPool] = useState<Pool>('window');
  const minutes = Number(span);
  const confirm = async (): Promise<void> => {
    const body = { reason, minutes, pool, ...noteOf(marked) };
    if (await commands.ask('park', `/windows/${view.id}/park`, body)) onClose();
  };
  return (
    <DeskDialog
      title={t.park.title(ticket.number)}
      onClose={onClose}
      footer={t.park.footer}
      commands={commands}
      confirm={{
        label: t.park.confirm,
        ready: true,
        onConfirm: () => void confirm(),
      }}
    >
      <div className="tsec">
        <Choice<Reason>
          label={t.park.reason}
          look="chips"
          options={parkReasons.map((value) => ({ value, label: t.park.reasons[value] }))}
          value={reason}
          onChange={setReason}
        />
      </div>
      <div className="tsec">
        <Choice<Span>
          label={t.park.time}
          look="sg"
          options={spans.map((value) => ({ value, label: t.minutes(Number(value)) }))}
          value={span}
          onChange={setSpan}
        />
        <p className="hint">{t.park.until(time(now + minutes * 60_000))}</p>
      </div>
      <div className="tsec">
        <Choice<Pool>
          label={t.park.pool}
          look="sg"
          options={[
            { value: 'window', label: t.park.mine },
            { value: 'centre', label: t.park.anyone },
          ]}
          value={pool}
          onChange={setPool}
        />
      </div>
    </DeskDialog>
  );
}
