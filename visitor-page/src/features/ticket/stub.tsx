import { minuteMark } from '@talon/shared/locale/format.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { VisitorTexts } from '@talon/shared/locale/visitor/texts.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';
import type { ReactElement } from 'react';
import { QueueLine } from './queue-line.tsx';

export interface StubProps {
  readonly view: TicketView;
  readonly language: Language;
  readonly texts: VisitorTexts;
}

function liveLine(view: TicketView, texts: VisitorTexts): string {
  if (view.hall.state === 'paused') {
    return view.hall.pause === 'air_raid' ? texts.pausedAlarm : texts.paused;
  }
  const [first, ...others] = view.servedBy;
  if (first === undefined) return texts.liveNone;
  return others.length === 0 ? texts.liveOne(String(first)) : texts.live(view.servedBy.join(', '));
}

/** Three before you and a quarter of an hour at most: time to be back in the hall. */
function isSoon(view: TicketView, ahead: number): boolean {
  if (view.hall.state !== 'open' || view.servedBy.length === 0) return false;
  return ahead === 0 || (ahead <= 3 && (view.waitMinutes?.low ?? 0) <= 15);
}

function Wait({ view, language, texts }: StubProps): ReactElement {
  if (view.waitMinutes === null) {
    return (
      <div className="pos eta">
        <b className="d">–</b>
        <span>{texts.placeOnly}</span>
      </div>
    );
  }
  const { low, high } = view.waitMinutes;
  return (
    <div className="pos eta">
      <b className="d">
        {low === high ? `≈\u00a0${low}` : `${low}–${high}`}
        <small>{minuteMark[language]}</small>
      </b>
      <span>{texts.wait}</span>
    </div>
  );
}

/** The visitor's ticket as it was printed, with the place that moves. */
export function Stub({ view, language, texts }: StubProps): ReactElement {
  const ahead = view.ahead ?? 0;
  const others = view.nextServices.map((service) => service[language]);
  return (
    <article className="stub">
      <div className="st1">
        <p className="lab">{texts.yourTicket}</p>
        <p className="tn">{view.number}</p>
        <p className="svc">{view.service[language]}</p>
        {others.length > 0 ? <p className="also">{texts.also(others)}</p> : null}
      </div>
      <div className="perf" />
      <div className="st2">
        <div className="pos" aria-live="polite">
          <b className="d">{ahead + 1}</b>
          <span>{texts.place}</span>
        </div>
        <Wait view={view} language={language} texts={texts} />
        <QueueLine ahead={ahead} behind={view.behind ?? 0} texts={texts} />
        <p className="upd">
          <span className="live" />
          {isSoon(view, ahead) ? texts.soon(ahead) : liveLine(view, texts)}
        </p>
      </div>
    </article>
  );
}
