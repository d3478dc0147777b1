import { type ReactElement, useState } from 'react';
import { Choice } from '../../parts/choice.tsx';
import { DeskDialog } from '../../parts/dialog.tsx';
import { useReception } from './reception-context.ts';
import type { SeenTicket } from './use-found-ticket.ts';

const reasons = ['visitor', 'duplicate', 'mistake', 'other'] as const;
type Reason = (typeof reasons)[number];

/** A ticket that nobody needs any more, with the reason as a code. */
export function CancelDialog({ ticket }: { readonly ticket: SeenTicket }): ReactElement {
  const { t, acts, open, commands } = useReception();
  const [reason, setReason] = useState<Reason>('visitor');
  return (
    <DeskDialog
      title={t.cancelTitle(ticket.number)}
      onClose={() => open(null)}
      footer={t.cancelFooter}
      commands={commands}
      confirm={{ label: t.cancelConfirm, ready: true, onConfirm: () => acts.cancel(reason) }}
    >
      <div className="tsec">
        <Choice<Reason>
          label={t.cancelReason}
          look="chips"
          options={reasons.map((value) => ({ value, label: t.cancelReasons[value] }))}
          value={reason}
          onChange={setReason}
        />
      </div>
    </DeskDialog>
  );
}
