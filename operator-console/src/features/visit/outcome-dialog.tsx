import type { WindowTicket } from '@talon/shared/views/window-view.ts';
import { type ReactElement, useState } from 'react';
import { Choice } from '../../parts/choice.tsx';
import { DeskDialog } from '../../parts/dialog.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { finishBody, type Marked, type Outcome, outcomes, withOutcome } from './outcome.ts';
import { RouteTicks } from './route-ticks.tsx';

export interface OutcomeDialogProps {
  readonly ticket: WindowTicket;
  readonly marked: Marked;
  /** Whoever is next is called at once. */
  readonly next: boolean;
  readonly onClose: () => void;
}

/** A centre may ask that nothing is finished without a word of what came of it. */
export function OutcomeDialog(props: OutcomeDialogProps): ReactElement {
  const { ticket, marked, next, onClose } = props;
  const { t, view, commands } = useDesk();
  const [own, mark] = useState(() => withOutcome(marked, marked.outcome ?? 'done'));
  const lacksService = own.outcome === 'done' && !own.delivered;
  const confirm = async (): Promise<void> => {
    const path = `/windows/${view.id}/finish`;
    if (await commands.ask('finish', path, finishBody(own, next))) onClose();
  };
  return (
    <DeskDialog
      title={t.visit.outcomeTitle(ticket.number)}
      onClose={onClose}
      footer={lacksService ? t.visit.outcomeLacksService : t.visit.outcomeFooter}
      commands={commands}
      confirm={{
        label: next ? t.visit.finishNextShort : t.visit.finish,
        ready: !lacksService,
        onConfirm: () => void confirm(),
      }}
    >
      <div className="tsec">
        <Choice<Outcome>
          label={t.visit.result}
          look="chips"
          options={outcomes.map((value) => ({ value, label: t.outcome[value] }))}
          value={own.outcome}
          onChange={(outcome) => mark(withOutcome(own, outcome))}
        />
        <RouteTicks
          ticket={ticket}
          delivered={own.delivered}
          onDelivered={(delivered) => mark({ ...own, delivered })}
        />
      </div>
    </DeskDialog>
  );
}
