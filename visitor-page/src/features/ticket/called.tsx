import { minutesSeconds } from '@talon/shared/locale/format.ts';
import { Check, CornerUpRight, Volume2, VolumeX } from 'lucide-react';
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { TicketNumber } from './number.tsx';
import type { StubProps } from './stub.tsx';
import { wayTo } from './way-to.ts';

export interface CalledProps extends StubProps {
  readonly now: number;
  readonly muted: boolean;
  readonly onMute: (muted: boolean) => void;
  readonly acknowledged: boolean;
  readonly onAcknowledge: () => void;
  /** Over everything else: how far the page can be trusted. */
  readonly note: ReactNode;
}

function TimeLeft({ view, texts, now }: CalledProps): ReactElement | null {
  if (view.missedAt === null || view.calledAt === null) return null;
  const left = Math.max(0, view.missedAt - now);
  const part = left / Math.max(1, view.missedAt - view.calledAt);
  return (
    <div className="wait">
      <p>
        <span>{texts.waiting}</span>
        <b className="num">{minutesSeconds(left)}</b>
      </p>
      <div className="bar">
        <i style={{ width: `${Math.round(part * 100)}%` }} />
      </div>
    </div>
  );
}

/** The call: number, window, way, and the time that is left to come. */
export function Called(props: CalledProps): ReactElement | null {
  const { view, language, texts, muted, onMute, acknowledged, onAcknowledge, note } = props;
  if (view.window === null) return null;
  const { number } = view.window;
  const Sound = muted ? VolumeX : Volume2;
  return (
    <div className="called">
      <header className="p-h">
        <TicketNumber number={view.number} />
        <button type="button" className="snd" onClick={() => onMute(!muted)}>
          <Sound size={24} strokeWidth={2} aria-hidden="true" />
          {muted ? texts.unmute : texts.mute}
        </button>
      </header>
      {note}
      <main>
        {view.repeat > 0 ? <p className="again">{texts.again}</p> : null}
        <h1>{texts.comeTo}</h1>
        <div className="gw">
          <span
            className={number > 9 ? 'gate d2' : 'gate'}
            key={view.repeat}
            style={{ '--g': '264px' } as CSSProperties}
          >
            {number}
          </span>
        </div>
        <p className="svc">{view.service[language]}</p>
        <p className="way">
          <CornerUpRight size={28} strokeWidth={2.2} aria-hidden="true" />
          <span>{wayTo(view.window, language, texts)}</span>
        </p>
        <TimeLeft {...props} />
      </main>
      <div className="ca">
        <button type="button" className="go" onClick={onAcknowledge} disabled={acknowledged}>
          <Check size={26} strokeWidth={2.6} aria-hidden="true" />
          {acknowledged ? texts.comingDone : texts.coming}
        </button>
      </div>
    </div>
  );
}
