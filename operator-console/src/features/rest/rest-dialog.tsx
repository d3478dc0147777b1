import { type ReactElement, useState } from 'react';
import { Choice } from '../../parts/choice.tsx';
import { DeskDialog } from '../../parts/dialog.tsx';
import { useDesk } from '../desk/desk-context.ts';
import type { BreakReason } from './break-span.ts';
import { ReasonChoice } from './reason-choice.tsx';

const spans = ['5', '10', '15', '30', '45', '60'] as const;
type Span = (typeof spans)[number];

/** Why and for how long: the sign above the window tells visitors when it is back. */
export function RestDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { t, view, now, time, commands } = useDesk();
  const [reason, setReason] = useState<BreakReason>('rest');
  const [span, setSpan] = useState<Span>('15');
  const minutes = Number(span);
  const confirm = async (): Promise<void> => {
    const body = { reason, minutes };
    if (await commands.ask('break', `/windows/${view.id}/break`, body)) onClose();
  };
  return (
    <DeskDialog
      title={t.rest.title}
      onClose={onClose}
      footer={t.rest.footer}
      commands={commands}
      confirm={{
        label: t.rest.confirm,
        ready: true,
        onConfirm: () => void confirm(),
      }}
    >
      <div className="tsec">
        <ReasonChoice value={reason} onChange={setReason} />
      </div>
      <div className="tsec">
        <Choice<Span>
          label={t.rest.time}
          look="sg"
          options={spans.map((value) => ({ value, label: t.minutes(Number(value)) }))}
          value={span}
          onChange={setSpan}
        />
        <p className="hint">{t.rest.signUntil(time(now + minutes * 60_000))}</p>
      </div>
    </DeskDialog>
  );
}
