import { Gate } from '@talon/shared/client/gate.tsx';
import { clockTime } from '@talon/shared/locale/format.ts';
import type { BoardCall } from '@talon/shared/views/board-view.ts';
import type { ReactElement } from 'react';
import type { Scene } from '../hall/scene.ts';
import { Arrow } from './arrow.tsx';
import type { ShownCalls } from './call-queue.ts';
import { WayWords } from './way-words.tsx';

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

const heroArrow = { width: 176, height: 112, stroke: 22 };
const bandArrow = { width: 96, height: 61, stroke: 12 };

export interface HeroProps {
  readonly scene: Scene;
  readonly call: BoardCall;
  readonly look: ShownCalls['look'];
}

/** The newest call: yellow while the hall is to look at it, calm afterwards. */
export function Hero({ scene, call, look }: HeroProps): ReactElement {
  const { texts, language, offlineSince, media } = scene;
  const stale = offlineSince !== null || call.state === 'gone';
  const calling = look !== 'rest' && offlineSince === null;
  const mood = calling ? ' call' : stale ? ' still' : '';
  const arrow = media ? bandArrow : heroArrow;
  return (
    <section className={`b-hero${mood}`}>
      <h1 className="lab">{labelOf(call, look, scene)}</h1>
      {media ? <WayWords texts={texts} way={call.way} /> : null}
      <p className={`tn big${signs(call.number)}`}>{call.number}</p>
      <div className="to">
        <div className="tl">
          <Arrow {...arrow} direction={call.way.direction} />
          <span className="wl">{texts.window}</span>
        </div>
        <Gate sign={call.window} size={media ? 232 : 296} look="now" />
        {media ? null : <WayWords texts={texts} way={call.way} />}
        <p className="svc">{call.category[language]}</p>
      </div>
    </section>
  );
}
