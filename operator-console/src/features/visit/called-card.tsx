import { minutesSeconds } from '@talon/shared/locale/format.ts';
import type { WindowTicket } from '@talon/shared/views/window-view.ts';
import { Volume2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDesk } from '../desk/desk-context.ts';
import { minutesLeft } from '../desk/span.ts';
import { Bar } from './bar.tsx';
import { Facts, serviceName } from './facts.tsx';
import { numberLook } from './number-look.ts';
import { WhyButton } from './why-button.tsx';

/** Yellow until the visitor sits down. */
export function CalledCard({ ticket }: { readonly ticket: WindowTicket }): ReactElement {
  const desk = useDesk();
  const { t, time, more } = desk;
  const since = ticket.calledMs + more;
  const missAfter = ticket.missAfterMs;
  return (
    <section className="card vis called">
      <div className="v1">
        <p className="lab">
          <Volume2 className="i" size={18} strokeWidth={2} />
          {t.visit.called(time(ticket.calledAt), ticket.recalls + 1)}
        </p>
        <p className={numberLook(ticket.number)}>{ticket.number}</p>
        <h1>{serviceName(desk, ticket)}</h1>
      </div>
      <div className="v2">
        <p className="lab">{t.visit.coming}</p>
        <p className="timer d">{minutesSeconds(since)}</p>
        <Bar part={missAfter === null ? 0 : since / missAfter} level="calm" mark={null} />
        <p className="tleg">
          {ticket.noShowOffered ? (
            <span className="offered">{t.visit.noShowOffered}</span>
          ) : (
            <span>{t.visit.recalls(ticket.recalls, ticket.recallsMost)}</span>
          )}
          {missAfter === null || ticket.noShowOffered ? null : (
            <span className="num">{t.visit.noShowIn(minutesLeft(since, missAfter))}</span>
          )}
        </p>
      </div>
      <Facts ticket={ticket}>
        <WhyButton />
      </Facts>
    </section>
  );
}
