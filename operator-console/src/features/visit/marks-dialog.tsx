import type { WindowTicket } from '@talon/shared/views/window-view.ts';
import { type ReactElement, useEffect } from 'react';
import { Choice } from '../../parts/choice.tsx';
import { DeskDialog } from '../../parts/dialog.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { NoteField, noteFieldId } from './note-field.tsx';
import { type Marked, type Outcome, outcomes, withOutcome } from './outcome.ts';
import { RouteTicks } from './route-ticks.tsx';

export interface MarksDialogProps {
  readonly ticket: WindowTicket;
  readonly marked: Marked;
  readonly onMark: (marked: Marked) => void;
  readonly onClose: () => void;
}

/** The note and what came of the visit, where the desk has no room for them beside the rest. */
export function MarksDialog({ ticket, marked, onMark, onClose }: MarksDialogProps): ReactElement {
  const { t } = useDesk();
  useEffect(() => document.getElementById(noteFieldId)?.focus(), []);
  return (
    <DeskDialog
      title={t.dock.marksTitle(ticket.number)}
      onClose={onClose}
      footer={t.dock.marksFooter}
    >
      <div className="tsec">
        <NoteField
          key={ticket.id}
          ticket={ticket.id}
          typed={marked.note}
          onType={(note) => onMark({ ...marked, note })}
        />
      </div>
      <div className="tsec">
        <Choice<Outcome>
          label={t.visit.result}
          look="chips"
          options={outcomes.map((value) => ({ value, label: t.outcome[value] }))}
          value={marked.outcome}
          onChange={(outcome) => onMark(withOutcome(marked, outcome))}
        />
        <RouteTicks
          ticket={ticket}
          delivered={marked.delivered}
          onDelivered={(delivered) => onMark({ ...marked, delivered })}
        />
      </div>
    </DeskDialog>
  );
}
