import { useNow } from '@talon/shared/client/clock.ts';
import { type Size, Stage } from '@talon/shared/client/stage.tsx';
import { boardTexts } from '@talon/shared/locale/board/texts.ts';
import type { BoardTexts } from '@talon/shared/locale/board/uk.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { SignView } from '@talon/shared/views/sign-view.ts';
import { Coffee, DoorClosed, Pause, WifiOff } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { type Announced, Announcement, announced } from '../calls/announcer.tsx';
import { type SignFace, signFace } from './sign-face.ts';

const signDesign: Size = { width: 1280, height: 400 };

export interface SignScreenProps {
  readonly view: SignView;
  readonly language: Language;
  readonly offlineSince: number | null;
  readonly panel: Size;
  readonly shift?: readonly [number, number];
}

const marks = {
  dot: <span className="dot" />,
  coffee: <Coffee className="i" size={56} strokeWidth={2} aria-hidden="true" />,
  door: <DoorClosed className="i" size={56} strokeWidth={2} aria-hidden="true" />,
  pause: <Pause className="i" size={56} strokeWidth={2} aria-hidden="true" />,
  offline: <WifiOff className="i" size={56} strokeWidth={2} aria-hidden="true" />,
  none: null,
} satisfies Record<SignFace['mark'], ReactNode>;

function WindowNumber({ texts, number }: { texts: BoardTexts; number: number }): ReactElement {
  return (
    <div className="ws-n">
      <span>{texts.window}</span>
      <b className={number > 9 ? 'd w2' : 'd'}>{number}</b>
    </div>
  );
}

function announcedOn(
  { callId, repeat, window }: SignView,
  number: string | null,
  texts: BoardTexts,
): Announced | null {
  return number === null ? null : announced({ id: `${callId}`, repeat, number, window }, texts);
}

/** The small screen above one window: its number, and what happens there now. */
export function SignScreen(props: SignScreenProps): ReactElement {
  const { view, language, offlineSince, panel } = props;
  const texts = boardTexts[language];
  const face = signFace(view, texts, language, useNow(10_000), offlineSince);
  const { number, message, note } = face;
  const length = number === null ? '' : ` n${Math.min(Math.max(number.length, 4), 6)}`;
  return (
    <Stage
      panel={panel}
      design={signDesign}
      className={`sign ${face.look}`}
      {...(props.shift ? { shift: props.shift } : {})}
    >
      <main className="ws">
        <WindowNumber texts={texts} number={view.window} />
        <div className="ws-b" key={`${view.callId}.${view.repeat}.${face.look}`}>
          <p className="st">
            {marks[face.mark]}
            {face.status}
          </p>
          {number === null ? null : <h1 className={`tn${length}`}>{number}</h1>}
          {message === null ? null : <h1 className="msg">{message}</h1>}
          {note === null ? null : <p className="sub">{note}</p>}
        </div>
      </main>
      <Announcement said={face.look === 'call' ? announcedOn(view, number, texts) : null} />
    </Stage>
  );
}
