import { pauseReasons } from '@talon/shared/contract/codes.ts';
import { type ReactElement, useState } from 'react';
import { Choice } from '../../parts/choice.tsx';
import { DeskDialog } from '../../parts/dialog.tsx';
import { useHall } from './hall-context.ts';
import { useHallDialogAct } from './use-act.ts';

type Reason = (typeof pauseReasons)[number];

export function PauseDialog(): ReactElement {
  const { centre, t, open } = useHall();
  const { pause: texts } = t;
  const { commands, run } = useHallDialogAct();
  const [reason, setReason] = useState<Reason>('air_raid');
  return (
    <DeskDialog
      title={texts.title}
      footer={texts.footer}
      commands={commands}
      onClose={() => open(null)}
      confirm={{
        label: texts.confirm,
        ready: true,
        onConfirm: () =>
          run({ method: 'POST', path: `/centres/${centre}/pause`, body: { reason } }),
      }}
    >
      <div className="hl-form">
        <Choice
          label={texts.reason}
          look="chips"
          options={pauseReasons.map((value) => ({ value, label: texts.reasons[value] }))}
          value={reason}
          onChange={setReason}
        />
        <p className="hl-text">{texts.text}</p>
      </div>
    </DeskDialog>
  );
}
