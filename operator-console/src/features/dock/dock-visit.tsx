import { minutesSeconds } from '@talon/shared/locale/format.ts';
import { languageNames } from '@talon/shared/locale/languages.ts';
import type { WindowTicket } from '@talon/shared/views/window-view.ts';
import type { ReactElement } from 'react';
import { useDesk } from '../desk/desk-context.ts';
import { levelOf, minutesLeft, minutesOf } from '../desk/span.ts';
import { Bar } from '../visit/bar.tsx';
import { serviceName } from '../visit/facts.tsx';
import { numberLook } from '../visit/number-look.ts';

/** Who is at the window, or who would be next, in the width of the dock. */
export function DockVisit(): ReactElement {
  const { t, view, mode, now, local, more, time } = useDesk();
  if (view.ticket !== null) return <Held ticket={view.ticket} />;
  const [next] = view.mine;
  if (mode === 'break') {
    const until = view.breakUntil;
    const title = until === null ? t.rest.signOpen : t.rest.signUntil(time(until));
    return (
      <section className="dv">
        <h1>{title}</h1>
        {until === null || now >= until ? null : (
          <p className="lab num">{`${t.rest.left}: ${minutesSeconds(until - now)}`}</p>
        )}
      </section>
    );
  }
  if (mode !== 'idle' || next === undefined) {
    return (
      <section className="dv">
        <h1>{mode === 'armed' ? t.idle.armed : t.idle.empty}</h1>
        <p className="lab">{t.idle.emptyHint}</p>
      </section>
    );
  }
  const [service] = next.services;
  return (
    <section className="dv">
      <div className="dl">
        <p className={numberLook(next.number)}>{next.number}</p>
      </div>
      <h1>{service === undefined ? '' : local(service)}</h1>
      <p className="lab num">
        {t.idle.waits(minutesOf(next.waitedMs + more), minutesOf(next.targetMs))}
      </p>
    </section>
  );
}

function Held({ ticket }: { readonly ticket: WindowTicket }): ReactElement {
  const desk = useDesk();
  const { t, more } = desk;
  const called = ticket.state === 'called';
  const spent = (called ? ticket.calledMs : (ticket.servedMs ?? 0)) + more;
  const end = called ? ticket.missAfterMs : ticket.plannedMs;
  const part = end === null ? 0 : spent / end;
  const goal = (at: number): string =>
    called ? t.visit.noShowIn(minutesLeft(spent, at)) : t.visit.target(minutesSeconds(at));
  return (
    <section className={called ? 'dv now' : 'dv'}>
      <div className="dl">
        <p className={numberLook(ticket.number)}>{ticket.number}</p>
        <div>
          <p className="timer d">{minutesSeconds(spent)}</p>
          {end === null ? null : <p className="tgt num">{goal(end)}</p>}
        </div>
      </div>
      <Bar
        part={called ? part : part * 0.75}
        level={called ? 'calm' : levelOf(spent, ticket.plannedMs)}
        mark={called ? null : 0.75}
      />
      <h1>{serviceName(desk, ticket)}</h1>
      <p className="lab num">
        {`${t.visit.waitedDock(minutesOf(ticket.waitedMs))} ${languageNames[ticket.language]}`}
      </p>
    </section>
  );
}
