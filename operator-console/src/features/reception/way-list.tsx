import type { ReactElement } from 'react';
import { WaySteps } from '../way/way-steps.tsx';
import { useReception } from './reception-context.ts';
import type { SeenTicket } from './use-found-ticket.ts';

const most = 9;

export function WayList({ ticket }: { readonly ticket: SeenTicket }): ReactElement | null {
  const { t, timeZone } = useReception();
  const { history = [] } = ticket;
  if (history.length === 0) return null;
  return (
    <section className="rc-way">
      <h3>{t.way}</h3>
      <WaySteps {...{ history, timeZone, most }} />
    </section>
  );
}
