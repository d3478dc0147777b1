import { LinkedPage } from '@talon/shared/client/device/linked-page.tsx';
import { useReloadWhen } from '@talon/shared/client/device/reload.ts';
import type { LiveConnection } from '@talon/shared/client/live-connection.ts';
import { LiveContext } from '@talon/shared/client/live-view.ts';
import { Pairing } from '@talon/shared/client/pairing/pairing.tsx';
import { Stage, usePanel } from '@talon/shared/client/stage.tsx';
import { boardTexts } from '@talon/shared/locale/board/texts.ts';
import type { Note } from '@talon/shared/locale/board/uk.ts';
import { CircleAlert, type LucideIcon, RefreshCw, WifiOff } from 'lucide-react';
import { type ReactElement, type ReactNode, useCallback } from 'react';
import { landscape, portrait } from '../features/hall/board-screen.tsx';
import { Notice } from '../features/states/notice.tsx';
import type { Params } from './params.ts';
import { usePlace } from './place.ts';
import { useOwnDevice } from './use-own-device.ts';

export function NoticePage({ note, icon }: { note: Note; icon: LucideIcon }): ReactElement {
  const panel = usePanel();
  const upright = panel.height > panel.width;
  const classes = `board notice-page ${upright ? 'port' : 'land'}`;
  return (
    <Stage panel={panel} design={upright ? portrait : landscape} className={classes}>
      <Notice note={note} icon={icon} />
    </Stage>
  );
}

function TooOld({ note }: { readonly note: Note }): ReactElement {
  useReloadWhen(true);
  return <NoticePage note={note} icon={RefreshCw} />;
}

/** What stands in place of a board or sign that the server refused. */
export function RefusedPage({
  code,
  unknown,
  texts,
}: {
  readonly code: string;
  readonly unknown: Note;
  readonly texts: (typeof boardTexts)['uk'];
}): ReactElement {
  if (code === 'client_too_old') return <TooOld note={texts.tooOld} />;
  if (code === 'not_found' || code === 'bad_request' || code === 'validation_failed') {
    return <NoticePage note={unknown} icon={CircleAlert} />;
  }
  return <NoticePage note={texts.noServer} icon={WifiOff} />;
}

export interface ScreenPageProps {
  readonly kind: 'board' | 'sign';
  readonly params: Params;
  readonly live: LiveConnection;
  readonly children: (
    room: string,
    token: string | null,
    refuse: (code: string) => void,
  ) => ReactNode;
}

/** Finds what this screen is to show, by its address, its pairing or the server. */
export function ScreenPage({ kind, params, live, children }: ScreenPageProps): ReactElement {
  const { device, paired, changed, forget, isRevoked } = useOwnDevice(kind, params);
  const place = usePlace(kind, params, device ?? null);
  const texts = boardTexts[params.lang ?? 'uk'];
  const refuse = useCallback(
    (code: string) => {
      // Another room than its own is no revocation: its own room tells of that.
      if (code === 'unauthenticated') forget();
    },
    [forget],
  );
  if (device === undefined) return <NoticePage note={texts.connecting} icon={RefreshCw} />;
  if (place.kind === 'pair' || isRevoked) {
    return <Pairing kind={kind} language={params.lang ?? 'uk'} onPaired={paired} />;
  }
  if (place.kind === 'looking') {
    return place.reached ? (
      <NoticePage note={texts.connecting} icon={RefreshCw} />
    ) : (
      <NoticePage note={texts.noServer} icon={WifiOff} />
    );
  }
  return (
    <LiveContext value={live}>
      <LinkedPage
        device={device}
        language={params.lang ?? 'uk'}
        onDevice={changed}
        onRevoked={forget}
      >
        {children(place.room, place.token, refuse)}
      </LinkedPage>
    </LiveContext>
  );
}
