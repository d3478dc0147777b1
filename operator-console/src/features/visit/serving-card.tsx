import { minutesSeconds } from '@talon/shared/locale/format.ts';
import type { WindowTicket } from '@talon/shared/views/window-view.ts';
import { CircleCheck, Clock, ClockAlert, Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDesk } from '../desk/desk-context.ts';
import { levelOf } from '../desk/span.ts';
import { Bar } from './bar.tsx';
import { Facts, serviceName } from './facts.tsx';
import { numberLook } from './number-look.ts';
import { WhyButton } from './why-button.tsx';

export function ServingCard({ ticket }: { readonly ticket: WindowTicket }): ReactElement {
  const desk = useDesk();
  const { t, time, more, act } = desk;
  const served = (ticket.servedMs ?? 0) + more;
  const span = minutesSeconds(served);
  return (
    <section className="card vis">
      <div className="v1">
        <p className="lab">{t.visit.servingSince(time(ticket.startedAt ?? ticket.calledAt))}</p>
        <WhyButton />
        <p className={numberLook(ticket.number)}>{ticket.number}</p>
        <h1>{serviceName(desk, ticket)}</h1>
      </div>
      <div className="v2">
        <p className="lab">{t.visit.duration}</p>
        <p className={span.length > 5 ? 'timer d long' : 'timer d'}>{span}</p>
        <Pace served={served} planned={ticket.plannedMs} />
      </div>
      <Facts ticket={ticket}>
        <button type="button" className="lnk" onClick={() => act('add-service')}>
          <Plus className="i" size={16} strokeWidth={2.2} />
          {t.visit.addService} <kbd className="kbd">Ins</kbd>
        </button>
      </Facts>
    </section>
  );
}

export interface PaceProps {
  /** Served so far, ms. */
  readonly served: number;
  /** Planned length, ms. */
  readonly planned: number;
}

const icons = { calm: CircleCheck, near: Clock, over: ClockAlert };

/** The bar with the target at 75 % of its length, and the same in words. */
function Pace({ served, planned }: PaceProps): ReactElement {
  const { t } = useDesk();
  const level = levelOf(served, planned);
  const Icon = icons[level];
  const words = {
    calm: t.visit.within,
    near: t.visit.near,
    over: t.visit.over(minutesSeconds(served - planned)),
  };
  return (
    <>
      <Bar part={(served / planned) * 0.75} level={level} mark={0.75} />
      <p className="tleg">
        <span className={`ok ${level}`}>
          <Icon className="i" size={16} strokeWidth={2.2} />
          {words[level]}
        </span>
        <span className="num tgt">{t.visit.target(minutesSeconds(planned))}</span>
      </p>
    </>
  );
}
