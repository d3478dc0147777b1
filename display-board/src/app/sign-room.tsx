import { useBusy } from '@talon/shared/client/device/device-context.ts';
import { useView } from '@talon/shared/client/live-view.ts';
import { usePanel } from '@talon/shared/client/stage.tsx';
import { useOfflineSince } from '@talon/shared/client/use-offline.ts';
import { boardTexts } from '@talon/shared/locale/board/texts.ts';
import type { SignView } from '@talon/shared/views/sign-view.ts';
import { RefreshCw, WifiOff } from 'lucide-react';
import { type ReactElement, useEffect } from 'react';
import { SignScreen } from '../features/sign/sign-screen.tsx';
import type { RoomProps } from './board-room.tsx';
import { useShift } from './burn-in.ts';
import { NoticePage, RefusedPage } from './screen-page.tsx';

/** The live sign above one window. */
export function SignRoom({ room, token, params, onRefused }: RoomProps): ReactElement {
  const { view, refused, staleSince } = useView<SignView>(room, token === null ? {} : { token });
  useBusy(view?.state === 'called');
  const offlineSince = useOfflineSince(staleSince);
  const panel = usePanel();
  const shift = useShift();
  const language = params.lang ?? view?.language ?? 'uk';
  const texts = boardTexts[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.sign.title;
  }, [language, texts]);
  useEffect(() => {
    if (refused !== null) onRefused(refused);
  }, [refused, onRefused]);
  if (refused !== null && (view === null || refused === 'client_too_old')) {
    return <RefusedPage code={refused} unknown={texts.unknownSign} texts={texts} />;
  }
  if (view === null) {
    return offlineSince === null ? (
      <NoticePage note={texts.connecting} icon={RefreshCw} />
    ) : (
      <NoticePage note={texts.noServer} icon={WifiOff} />
    );
  }
  return (
    <SignScreen
      view={view}
      language={language}
      offlineSince={offlineSince}
      panel={panel}
      shift={shift}
    />
  );
}
