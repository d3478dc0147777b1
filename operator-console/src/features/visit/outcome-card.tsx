import type { WindowTicket } from '@talon/shared/views/window-view.ts';
import type { ReactElement } from 'react';
import { Choice } from '../../parts/choice.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { NoteField } from './note-field.tsx';
import { type Marked, type Outcome, outcomes, withOutcome } from './outcome.ts';
import { RouteTicks } from './route-ticks.tsx';

export interface OutcomeCardProps {
  readonly ticket: WindowTicket;
  readonly marked: Marked;
  readonly onMark: (marked: Marked) => void;
}

/** What came of the visit, sent with «finish», and a note for whoever serves it next. */
export function OutcomeCard({ ticket, marked, onMark }: OutcomeCardProps): ReactElement {
  const { t } = useDesk();
  return (
    <section className="card outc">
      <Choice<Outcome>
        label={t.visit.result}
        look="chips small"
        options={outcomes.map((value, index) => ({
          value,
          label: t.outcome[value],
          keyName: String(index + 1),
          act: `outcome-${index + 1}`,
        }))}
        value={marked.outcome}
        onChange={(outcome) => onMark(withOutcome(marked, outcome))}
      />
      <RouteTicks
        ticket={ticket}
        keyName="0"
        delivered={marked.delivered}
        onDelivered={(delivered) => onMark({ ...marked, delivered })}
      />
      <NoteField
        key={ticket.id}
        ticket={ticket.id}
        typed={marked.note}
        onType={(note) => onMark({ ...marked, note })}
      />
    </section>
  );
}
