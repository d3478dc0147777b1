import { type ReactElement, useState } from 'react';
import { DeskDialog } from '../../parts/dialog.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { breakSpan, reasonOf } from './break-span.ts';
import { ReasonChoice } from './reason-choice.tsx';
import { useBreakChange } from './use-break-change.ts';

/** Why the break that lasts is taken, said anew. */
export function ReasonDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { t, view, now, commands } = useDesk();
  const change = useBreakChange();
  const [reason, setReason] = useState(reasonOf(view.breakReason));
  const confirm = async (): Promise<void> => {
    const { planned } = breakSpan(view, now);
    if (await change(reason, view.breakUntil === null ? null : planned)) onClose();
  };
  return (
    <DeskDialog
      title={t.rest.reason}
      onClose={onClose}
      footer={t.rest.footer}
      commands={commands}
      confirm={{ label: t.rest.change, ready: true, onConfirm: () => void confirm() }}
    >
      <div className="tsec">
        <ReasonChoice quiet value={reason} onChange={setReason} />
      </div>
    </DeskDialog>
  );
}
