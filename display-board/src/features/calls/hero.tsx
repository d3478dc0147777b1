import { Gate } from '@talon/shared/client/gate.tsx';
import { clockTime } from '@talon/shared/locale/format.ts';
import type { BoardCall } from '@talon/shared/views/board-view.ts';
import type { ReactElement } from 'react';
import type { Scene } from '../hall/scene.ts';
import { Arrow } from './arrow.tsx';
import type { ShownCalls } from './call-queue.ts';

function labelOf(call: BoardCall, look: ShownCalls['look'], scene: Scene): string {
  const { texts, language, view, offlineSince } = scene;
  if (offlineSince !== null) {
    return texts.lastKnown(clockTime(language, view.centre.timeZone, call.at));
  }
  if (look === 'call') return texts.inviting;
  if (look === 'repeat') return texts.repeated;
  return call.state === 'called' ? texts.nowCalling : texts.lastCall;
}

/** A number is never cut: five and six signs get a smaller size. */
export function signs(number: string): string {
  return number.length > 4 ? ` n${Math.min(number.length, 6)}` : '';
}

export interface HeroProps {
  readonly scene: Scene;
  readonly call: BoardCall;
  readonly look: ShownCalls['look'];
}

/** The newest call: yellow while the hall is to look at it, calm afterwards. */
export function Hero({ scene, call, look }: HeroProps): ReactElement {
  const { view, texts, language, offlineSince } = scene;
  const stale = offlineSince !== null || call.state === 'gone';
  const calling = look !== 'rest' && offlineSince === null;
  const mood = calling ? ' call' : stale ? ' still' : '';
  return (
    <section className={`b-hero${mood}`}>
      <h1 className="lab">{labelOf(call, look, scene)}</h1>
      <p className={`tn big${signs(call.number)}`}>{call.number}</p>
      <div className="to">
        <div className="tl">
          <Arrow width={176} height={112} stroke={22} />
          <span className="wl">{texts.window}</span>
        </div>
        <Gate sign={call.window} size={296} look="now" />
        {view.manyFloors ? <p className="fl">{texts.floor(call.floor)}</p> : null}
        <p className="svc">{call.category[language]}</p>
      </div>
    </section>
  );
}
