import type { WindowTicket } from '@talon/shared/views/window-view.ts';
import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import { Checkbox } from 'react-aria-components';
import { Choice } from '../../parts/choice.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { type Marked, type Outcome, outcomes, withOutcome } from './outcome.ts';

export interface OutcomeCardProps {
  readonly ticket: WindowTicket;
  readonly marked: Marked;
  readonly onMark: (marked: Marked) => void;
}

/** What came of the visit: sent with «finish», asked by nothing. */
export function OutcomeCard({ ticket, marked, onMark }: OutcomeCardProps): ReactElement {
  const { t, local } = useDesk();
  const ahead = ticket.services.filter((service) => !service.done);
  return (
    <section className="card outc">
      <Choice<Outcome>
        label={t.visit.result}
        look="chips small"
        options={outcomes.map((value) => ({ value, label: t.outcome[value] }))}
        value={marked.outcome}
        onChange={(outcome) => onMark(withOutcome(marked, outcome))}
      />
      <ul className="route">
        {ahead.map((service) =>
          service.id === ticket.service ? (
            <li key={service.id}>
              <Checkbox
                className="tick"
                isSelected={marked.delivered}
                onChange={(delivered) => onMark({ ...marked, delivered })}
              >
                <span className="chk">
                  <Check className="i" size={14} strokeWidth={3} />
                </span>
                {local(service.name)}
              </Checkbox>
              <span className="hint">
                {marked.delivered ? t.visit.delivered : t.visit.notDelivered}
              </span>
            </li>
          ) : (
            <li key={service.id} className="later">
              <span className="tick">{local(service.name)}</span>
              <span className="hint">{t.visit.laterServices}</span>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
