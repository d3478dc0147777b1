import { useNow } from '@talon/shared/client/clock.ts';
import { Gate } from '@talon/shared/client/gate.tsx';
import type { BoardTexts } from '@talon/shared/locale/board/uk.ts';
import { clockTime } from '@talon/shared/locale/format.ts';
import type { BoardWindow } from '@talon/shared/views/board-view.ts';
import type { ReactElement } from 'react';
import { Arrow } from '../calls/arrow.tsx';
import type { Scene } from '../hall/scene.ts';

const most = 5;

/** Hour of the centre's clock → greeting. */
export function greeting(texts: BoardTexts, hour: number): string {
  if (hour < 5 || hour >= 18) return texts.greetings.evening;
  return hour < 12 ? texts.greetings.morning : texts.greetings.day;
}

export interface EmptyProps {
  readonly scene: Scene;
  /** Somebody was called today already: «not yet» would be untrue. */
  readonly called: boolean;
}

/** While no call stands: what will come, and where. */
export function EmptyHero({ scene, called }: EmptyProps): ReactElement {
  const { view, texts } = scene;
  const now = useNow(30_000);
  const hour = Number.parseInt(clockTime('en', view.centre.timeZone, now), 10);
  return (
    <section className={`b-hero say none${called ? ' later' : ''}`}>
      <p className="lab">{greeting(texts, hour)}</p>
      <h1>{called ? texts.nobodyCalled : texts.noCallsYet}</h1>
      <p className="sub">{texts.howToStart}</p>
      <div className="ghost" aria-hidden="true">
        <span className="g1">{texts.number}</span>
        <Arrow width={150} height={96} stroke={16} />
        <span className="g2">{texts.window}</span>
      </div>
    </section>
  );
}

function servesOf(window: BoardWindow, scene: Scene): string {
  return window.categories.map((name) => name[scene.language]).join(', ');
}

/** The windows that work already, with what they serve. */
export function OpenWindows({ scene, called }: EmptyProps): ReactElement {
  const { view, texts } = scene;
  const open = view.windows.filter((window) => window.state === 'open').slice(0, most);
  const none = called ? texts.noWindowNow : texts.noOpenWindows;
  return (
    <section className="b-list">
      <div className="b-lh">
        <span>{open.length === 0 ? none : texts.openWindows}</span>
      </div>
      <ul className="openw">
        {open.map((window) => (
          <li key={window.number}>
            <Gate sign={window.number} size={108} look="line" />
            <span>{servesOf(window, scene)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
