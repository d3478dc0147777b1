import type { ReactElement } from 'react';
import { DoneCard } from '../idle/done-card.tsx';
import { EmptyCard } from '../idle/empty-card.tsx';
import { IdleCard } from '../idle/idle-card.tsx';
import { RestActions } from '../rest/rest-actions.tsx';
import { RestCard } from '../rest/rest-card.tsx';
import { CalledCard } from '../visit/called-card.tsx';
import type { Marked } from '../visit/outcome.ts';
import { OutcomeCard } from '../visit/outcome-card.tsx';
import { ServingCard } from '../visit/serving-card.tsx';
import { VisitActions } from '../visit/visit-actions.tsx';
import { useDesk } from './desk-context.ts';

export interface MainColumnProps {
  readonly marked: Marked | null;
  readonly onMark: (marked: Marked) => void;
}

/** What the operator works with now: one screen for each mode. */
export function MainColumn(props: MainColumnProps): ReactElement {
  const { marked, onMark } = props;
  const { view, mode } = useDesk();
  const { ticket } = view;
  const [next] = view.mine;
  if (mode === 'break') {
    return (
      <>
        <RestCard />
        <RestActions />
      </>
    );
  }
  if (ticket !== null && marked !== null) {
    return (
      <>
        {ticket.state === 'called' ? (
          <CalledCard ticket={ticket} />
        ) : (
          <ServingCard ticket={ticket} />
        )}
        <VisitActions ticket={ticket} />
        {ticket.state === 'called' ? (
          <DoneCard rows={2} />
        ) : (
          <OutcomeCard ticket={ticket} marked={marked} onMark={onMark} />
        )}
      </>
    );
  }
  return (
    <>
      {mode === 'idle' && next !== undefined ? <IdleCard next={next} /> : <EmptyCard />}
      <DoneCard rows={3} />
    </>
  );
}
