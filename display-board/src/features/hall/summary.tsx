import { Gate } from '@talon/shared/client/gate.tsx';
import { clockTime, minuteMark } from '@talon/shared/locale/format.ts';
import type { BoardLine } from '@talon/shared/views/board-view.ts';
import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Scene } from './scene.ts';

const most = 4;

/** The busiest lines, in the order of their letters so that they keep their places. */
export function summaryLines(lines: readonly BoardLine[]): readonly BoardLine[] {
  return lines.slice(0, most).sort((a, b) => a.letter.localeCompare(b.letter, 'uk'));
}

function Waiting({ scene, line }: { readonly scene: Scene; readonly line: BoardLine }) {
  const { texts, language, view, offlineSince } = scene;
  const { waiting, waitMinutes } = line;
  if (view.hall.state === 'paused') {
    return (
      <span className="pz">
        <em>{waiting}</em> {texts.placesKept(waiting)}
      </span>
    );
  }
  if (offlineSince !== null) {
    const since = clockTime(language, view.centre.timeZone, offlineSince);
    return (
      <span>
        <em>{waiting}</em> {texts.inLineAt(waiting, since)}
      </span>
    );
  }
  if (waiting === 0) {
    return (
      <span className="ok">
        <Check className="i" size={34} strokeWidth={2.6} aria-hidden="true" />
        {texts.noQueue}
      </span>
    );
  }
  const wait = waitMinutes === null ? '' : `, ≈\u00a0${waitMinutes}\u00a0${minuteMark[language]}`;
  return (
    <span>
      <em>{waiting}</em> {texts.inLine(waiting)}
      {wait}
    </span>
  );
}

/** How many wait and how long, of the busiest categories. */
export function Summary({ scene }: { readonly scene: Scene }): ReactElement {
  const { view, texts, language } = scene;
  return (
    <section className="b-sum" aria-label={texts.summary}>
      {summaryLines(view.waiting).map((line) => (
        <div key={line.letter}>
          <Gate sign={line.letter} size={72} look="soft" />
          <p>
            <b>{line.name[language]}</b>
            <Waiting scene={scene} line={line} />
          </p>
        </div>
      ))}
    </section>
  );
}
