import {
  useBusy,
  useDeviceWishes,
  useTellSound,
} from '@talon/shared/client/device/device-context.ts';
import { useView } from '@talon/shared/client/live-view.ts';
import { usePanel } from '@talon/shared/client/stage.tsx';
import { useOfflineSince } from '@talon/shared/client/use-offline.ts';
import { boardTexts } from '@talon/shared/locale/board/texts.ts';
import type { BoardView } from '@talon/shared/views/board-view.ts';
import { RefreshCw, WifiOff } from 'lucide-react';
import { type ReactElement, useEffect } from 'react';
import { useCallQueue } from '../features/calls/use-call-queue.ts';
import { BoardScreen } from '../features/hall/board-screen.tsx';
import { SoundHint } from '../features/voice/sound-hint.tsx';
import { useVoice } from '../features/voice/use-voice.ts';
import { useShift } from './burn-in.ts';
import type { Params } from './params.ts';
import { NoticePage, RefusedPage } from './screen-page.tsx';

export interface RoomProps {
  readonly room: string;
  readonly token: string | null;
  readonly params: Params;
  /** Told of every refused join. */
  readonly onRefused: (code: string) => void;
}

/** Told like any other fault of the page: its administrator reads of it among the devices. */
const tellFault = (message: string): void => reportError(new Error(message));

/** The live board of one room. Once it has shown something it goes on showing it. */
export function BoardRoom({ room, token, params, onRefused }: RoomProps): ReactElement {
  const { view, refused, staleSince } = useView<BoardView>(room, token === null ? {} : { token });
  const offlineSince = useOfflineSince(staleSince);
  const shown = useCallQueue(view, offlineSince !== null);
  const { speaks, media } = useDeviceWishes();
  const sound = useVoice({
    view,
    shown,
    offline: offlineSince !== null,
    speaks: params.speaks && speaks,
  });
  useTellSound(sound.provider);
  useBusy(shown.look !== 'rest' || sound.speaking);
  const panel = usePanel();
  const shift = useShift();
  const language = params.lang ?? view?.centre.mainLanguage ?? 'uk';
  const texts = boardTexts[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts]);
  useEffect(() => {
    if (refused !== null) onRefused(refused);
  }, [refused, onRefused]);
  if (refused !== null && (view === null || refused === 'client_too_old')) {
    return <RefusedPage code={refused} unknown={texts.unknown} texts={texts} />;
  }
  if (view === null) {
    return offlineSince === null ? (
      <NoticePage note={texts.connecting} icon={RefreshCw} />
    ) : (
      <NoticePage note={texts.noServer} icon={WifiOff} />
    );
  }
  return (
    <>
      <BoardScreen
        view={view}
        shown={shown}
        language={language}
        offlineSince={offlineSince}
        panel={panel}
        shift={shift}
        speaking={sound.speaking}
        showsMedia={media}
        onFault={tellFault}
      />
      <SoundHint sound={sound} texts={texts} />
    </>
  );
}
