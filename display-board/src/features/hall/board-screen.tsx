import { useNow } from '@talon/shared/client/clock.ts';
import { openingOf } from '@talon/shared/client/opening.ts';
import { type Size, Stage } from '@talon/shared/client/stage.tsx';
import { boardTexts } from '@talon/shared/locale/board/texts.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { BoardView } from '@talon/shared/views/board-view.ts';
import type { ReactElement } from 'react';
import { Announcer } from '../calls/announcer.tsx';
import { CallList } from '../calls/call-list.tsx';
import type { ShownCalls } from '../calls/call-queue.ts';
import { Hero } from '../calls/hero.tsx';
import { MediaPanel, type MediaPanelProps } from '../media/media-panel.tsx';
import { ClosedHero, WeekHours } from '../states/closed.tsx';
import { EmptyHero, OpenWindows } from '../states/empty.tsx';
import { PausedHero, PauseNotes, pauseTexts } from '../states/paused.tsx';
import { type BoardFace, boardFace } from './board-face.ts';
import { messages } from './messages.ts';
import { NextUp } from './next-up.tsx';
import type { Scene } from './scene.ts';
import { Summary } from './summary.tsx';
import { Ticker } from './ticker.tsx';
import { TopBar } from './top-bar.tsx';

export const landscape: Size = { width: 1920, height: 1080 };
export const portrait: Size = { width: 1080, height: 1920 };

export interface BoardScreenProps {
  readonly view: BoardView;
  readonly shown: ShownCalls;
  readonly language: Language;
  readonly offlineSince: number | null;
  readonly panel: Size;
  readonly shift?: readonly [number, number];
  /** A voice is heard: what else could be heard is silent. */
  readonly speaking?: boolean;
  /** false: this screen was told to show calls alone. */
  readonly showsMedia?: boolean;
  /** Told of what this screen could not show. */
  readonly onFault?: (message: string) => void;
}

interface MainProps {
  readonly scene: Scene;
  readonly face: BoardFace;
  readonly shown: ShownCalls;
  readonly media: MediaPanelProps | null;
}

function Main({ scene, face, shown, media }: MainProps): ReactElement {
  const { hero, look, rows } = shown;
  if (face === 'paused') {
    return (
      <main>
        <PausedHero scene={scene} />
        <PauseNotes scene={scene} />
      </main>
    );
  }
  if (face === 'closed') {
    return (
      <main>
        <ClosedHero scene={scene} />
        <WeekHours scene={scene} />
      </main>
    );
  }
  if (face === 'empty' || hero === null) {
    const called = scene.view.calledToday || shown.heard;
    return (
      <main>
        <EmptyHero scene={scene} called={called} />
        <OpenWindows scene={scene} called={called} />
      </main>
    );
  }
  return (
    <main>
      <div className="b-now">
        <Hero key={`${hero.id}.${hero.repeat}`} scene={scene} call={hero} look={look} />
        {media === null ? null : <MediaPanel {...media} />}
      </div>
      <CallList scene={scene} calls={rows} />
    </main>
  );
}

function useMessages(scene: Scene, face: BoardFace): readonly string[] {
  const { hall, centre } = scene.view;
  const { language } = scene;
  const now = useNow(30_000);
  const opening = openingOf({ opensAt: hall.opensAt, timeZone: centre.timeZone, language, now });
  if (face === 'paused') return pauseTexts(scene.texts, hall.pause).ticker;
  return messages(scene, face, opening?.day === 'tomorrow' ? opening.time : null);
}

/** Without a connection a file that cannot be fetched is no fault of its own. */
function report({ onFault, offlineSince }: BoardScreenProps): (message: string) => void {
  return (message) => {
    if (offlineSince === null) onFault?.(message);
  };
}

/** The whole board: pure of where its view and its calls come from. */
export function BoardScreen(props: BoardScreenProps): ReactElement {
  const { view, shown, language, offlineSince, panel } = props;
  const upright = panel.height > panel.width;
  const texts = boardTexts[language];
  const face = boardFace(view);
  const playlist = face === 'calls' && props.showsMedia !== false ? view.playlist : null;
  const media = playlist !== null;
  const scene: Scene = { view, language, texts, portrait: upright, offlineSince, media };
  const calling = face === 'calls' && shown.look !== 'rest' && offlineSince === null;
  const classes = ['board', upright ? 'port' : 'land', face];
  if (calling) classes.push('calling');
  if (media) classes.push('media');
  const said = useMessages(scene, face);
  return (
    <Stage
      panel={panel}
      design={upright ? portrait : landscape}
      className={classes.join(' ')}
      {...(props.shift ? { shift: props.shift } : {})}
    >
      <TopBar scene={scene} />
      <Main
        scene={scene}
        face={face}
        shown={shown}
        media={
          playlist && { playlist, held: calling || props.speaking === true, onFault: report(props) }
        }
      />
      {face === 'closed' || (media && !upright) ? null : upright && face !== 'paused' ? (
        <NextUp scene={scene} />
      ) : (
        <Summary scene={scene} />
      )}
      <Ticker scene={scene} messages={said} />
      <Announcer shown={shown} texts={texts} />
    </Stage>
  );
}
