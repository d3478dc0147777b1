import { minuteMark } from '@talon/shared/locale/format.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { VisitorTexts } from '@talon/shared/locale/visitor/texts.ts';
import type { TicketView } from '@talon/shared/views/ticket-view.ts';
import type { ReactElement } from 'react';
import { liveLine } from './live-line.ts';
import { TicketNumber } from './number.tsx';
import { QueueLine } from './queue-line.tsx';

export interface StubProps {
  readonly view: TicketView;
  readonly language: Language;
  readonly texts: VisitorTexts;
}

export interface WaitingStubProps extends StubProps {
  /** False while what is shown may not be so. */
  readonly isLive: boolean;
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
export function Stub({ view, language, texts, isLive }: WaitingStubProps): ReactElement {
  const ahead = view.ahead ?? 0;
  const line = liveLine(view, texts, isLive);
  const others = view.nextServices.map((service) => service[language]);
  return (
    <article className="stub">
      <div className="st1">
        <p className="lab">{texts.yourTicket}</p>
        <TicketNumber number={view.number} />
        <p className="svc">{view.service[language]}</p>
        {others.length > 0 ? <p className="also">{texts.also(others)}</p> : null}
      </div>
      <div className="perf" />
      <div className="st2">
        <div className="pos" aria-live="polite" aria-atomic="true">
          <b className="d">{ahead + 1}</b> <span>{texts.place}</span>
        </div>
        <Wait view={view} language={language} texts={texts} />
        <QueueLine ahead={ahead} behind={view.behind ?? 0} texts={texts} />
        {line === null ? null : (
          <p className="upd">
            {isLive ? <span className="live" /> : null}
            {line}
          </p>
        )}
      </div>
    </article>
  );
}
