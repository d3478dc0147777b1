import { ClockPlus } from 'lucide-react';
import type { ReactElement } from 'react';
import { useFrame } from '../frame/frame.ts';
import { Rich } from '../frame/rich.tsx';
import { Sheet } from '../frame/sheet.tsx';
import { idleLimits } from './idle.ts';
import './idle.css';

export interface IdleSheetProps {
  readonly secondsLeft: number;
  readonly onStay: () => void;
  readonly onMore: () => void;
  readonly onFinish: () => void;
}

const radius = 142;
const round = 2 * Math.PI * radius;

function Ring({ secondsLeft }: { readonly secondsLeft: number }): ReactElement {
  const part = (secondsLeft * 1000) / idleLimits.askMs;
  const ring = { cx: 158, cy: 158, r: radius, fill: 'none', strokeWidth: 20 };
  return (
    <div className="ring" role="timer" aria-live="off">
      <svg width="316" height="316" viewBox="0 0 316 316" aria-hidden="true">
        <circle {...ring} stroke="var(--ring-rest)" />
        <circle
          {...ring}
          stroke="var(--ink)"
          strokeLinecap="round"
          strokeDasharray={`${part * round} ${round}`}
          transform="rotate(-90 158 158)"
        />
      </svg>
      <b className="num">{secondsLeft}</b>
    </div>
  );
}

/** 14g: the visit is about to be forgotten. Any touch keeps it. */
export function IdleSheet({ secondsLeft, onStay, onMore, onFinish }: IdleSheetProps): ReactElement {
  const { texts } = useFrame();
  const { idle } = texts;
  return (
    <Sheet kind="tmo" role="alertdialog" label={idle.title} onLeave={onStay}>
      <div className="rowt">
        <div>
          <h2>{idle.title}</h2>
          <p className="lead">
            <Rich text={idle.lead(secondsLeft)} />
          </p>
        </div>
        <Ring secondsLeft={secondsLeft} />
      </div>
      <div className="tmo-act">
        <button type="button" className="kb now" onClick={onStay}>
          {idle.stay}
        </button>
        <div className="pair">
          <button type="button" className="kb" onClick={onMore}>
            <ClockPlus className="i" size={44} strokeWidth={2} />
            {idle.more}
          </button>
          <button type="button" className="kb" onClick={onFinish}>
            {idle.finish}
          </button>
        </div>
      </div>
    </Sheet>
  );
}
