import { NameFlash } from '@talon/shared/client/device/name-flash.tsx';
import { usePanel } from '@talon/shared/client/stage.tsx';
import { boardTexts } from '@talon/shared/locale/board/texts.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { BoardView } from '@talon/shared/views/board-view.ts';
import { CircleAlert, RefreshCw, WifiOff } from 'lucide-react';
import type { ReactElement } from 'react';
import { NoticePage } from '../app/screen-page.tsx';
import type { ShownCalls } from '../features/calls/call-queue.ts';
import { BoardScreen } from '../features/hall/board-screen.tsx';
import { SoundHint } from '../features/voice/sound-hint.tsx';
import {
  announcedFixture,
  boardFixture,
  call,
  closedFixture,
  emptyFixture,
  hallTime,
  longestFixture,
  longShelterFixture,
  mediaFixture,
  pausedFixture,
  playlistFixture,
  shelterFixture,
  waysFixture,
} from './board-fixtures.ts';
import type { BoardState } from './states.ts';

type ScreenState = Exclude<BoardState, 'connecting' | 'no-server' | 'unknown' | 'too-old'>;

interface Picture {
  readonly view: BoardView;
  readonly look?: ShownCalls['look'];
  readonly offlineSince?: number;
  readonly sound?: 'blocked';
  /** It shows what it is called. */
  readonly name?: string;
}

const called: BoardView = {
  ...boardFixture,
  calls: [call('А046', 7, '10:47:00'), ...boardFixture.calls],
};
const zone = {
  id: 'upper',
  name: { uk: 'Зал 2', ru: 'Зал 2', en: 'Hall 2' },
  floor: 2,
};

const zones = {
  id: 'lower,upper',
  name: { uk: 'Зал 1, Зал 2', ru: 'Зал 1, Зал 2', en: 'Hall 1, Hall 2' },
  floor: 1,
};

const pictures = {
  rest: { view: boardFixture },
  call: { view: called, look: 'call' },
  repeat: { view: called, look: 'repeat' },
  'last-call': {
    view: { ...boardFixture, calls: boardFixture.calls.map((c) => ({ ...c, state: 'gone' })) },
  },
  announced: { view: announcedFixture },
  longest: { view: longestFixture },
  'longest-call': { view: longestFixture, look: 'call' },
  ways: { view: waysFixture },
  'ways-call': { view: waysFixture, look: 'call' },
  media: { view: mediaFixture },
  'media-call': { view: { ...called, playlist: playlistFixture }, look: 'call' },
  'media-ways': { view: { ...waysFixture, playlist: playlistFixture } },
  'media-longest': { view: { ...longestFixture, playlist: playlistFixture }, look: 'call' },
  'media-offline': { view: mediaFixture, offlineSince: hallTime('10:41:50') },
  'sound-blocked': { view: boardFixture, sound: 'blocked' },
  zone: { view: { ...boardFixture, zone } },
  zones: { view: { ...boardFixture, zone: zones } },
  identify: { view: boardFixture, name: 'Табло, другий поверх біля ліфта' },
  offline: { view: boardFixture, offlineSince: hallTime('10:41:50') },
  empty: { view: emptyFixture },
  'empty-no-windows': { view: { ...emptyFixture, windows: [] } },
  'empty-again': { view: { ...emptyFixture, calledToday: true } },
  'empty-again-no-windows': { view: { ...emptyFixture, calledToday: true, windows: [] } },
  'air-raid': { view: pausedFixture('air_raid') },
  'air-raid-shelter': { view: shelterFixture },
  'air-raid-shelter-long': { view: longShelterFixture },
  evacuation: { view: pausedFixture('evacuation') },
  pause: { view: pausedFixture('technical') },
  'air-raid-offline': { view: pausedFixture('air_raid'), offlineSince: hallTime('10:55:00') },
  closed: { view: closedFixture },
  'closed-unknown': {
    view: { ...closedFixture, hall: { ...closedFixture.hall, opensAt: null } },
  },
} satisfies Record<ScreenState, Picture>;

/** The hour of each picture, where it is not that of the resting board. */
export const boardHours: Partial<Record<string, number>> = {
  empty: hallTime('08:02:00'),
  'empty-no-windows': hallTime('08:02:00'),
  'air-raid': hallTime('10:58:00'),
  'air-raid-offline': hallTime('10:58:00'),
  evacuation: hallTime('10:58:00'),
  pause: hallTime('10:58:00'),
  closed: hallTime('19:20:00'),
  'closed-unknown': hallTime('19:20:00'),
};

function Screen({ state, lang }: { state: ScreenState; lang: Language }): ReactElement {
  const panel = usePanel();
  const picture: Picture = pictures[state];
  const { view, look = 'rest' } = picture;
  const [hero = null, ...rows] = view.calls;
  return (
    <>
      <BoardScreen
        view={view}
        shown={{ hero, look, rows: rows.slice(0, 5), behind: 0, heard: hero !== null }}
        language={lang}
        offlineSince={picture.offlineSince ?? null}
        panel={panel}
      />
      <SoundHint
        sound={{ provider: picture.sound ?? null, speaking: false }}
        texts={boardTexts[lang]}
      />
      {picture.name === undefined ? null : (
        <NameFlash name={picture.name} kind="board" language={lang} still />
      )}
    </>
  );
}

export function BoardPreview({ state, lang }: { state: BoardState; lang: Language }): ReactElement {
  const texts = boardTexts[lang];
  switch (state) {
    case 'connecting':
      return <NoticePage note={texts.connecting} icon={RefreshCw} />;
    case 'no-server':
      return <NoticePage note={texts.noServer} icon={WifiOff} />;
    case 'unknown':
      return <NoticePage note={texts.unknown} icon={CircleAlert} />;
    case 'too-old':
      return <NoticePage note={texts.tooOld} icon={RefreshCw} />;
    default:
      return <Screen state={state} lang={lang} />;
  }
}
