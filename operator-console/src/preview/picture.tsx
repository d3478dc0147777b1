import { LiveContext } from '@talon/shared/client/live-view.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactElement, useMemo, useState } from 'react';
import { SendContext } from '../app/api.ts';
import { SettingsContext, useOwnSettings } from '../app/settings-context.ts';
import { WallClockContext } from '../features/session/wall-clock.ts';
import type { PreviewAddress } from './address.ts';
import { calledFor } from './called-for.ts';
import { DeskPicture } from './desk-picture.tsx';
import { fakeLive } from './fake-live.ts';
import { fakeSend } from './fake-send.ts';
import { PagePicture } from './page-picture.tsx';
import { clock } from './sample-view.ts';
import { type PreviewState, previewStates } from './states.ts';
import { toldDesk } from './told-desk.ts';

const online = { state: 'online' } as const;

/** Rooms beside the window's own. */
function roomsOf(desk: Extract<PreviewState, { page: 'desk' }> | null) {
  if (desk?.help) return calledFor;
  return desk?.told ? { [`desk:${desk.view.id}`]: toldDesk } : {};
}

/** The real screens in one frozen state. */
export function Picture({ address }: { readonly address: PreviewAddress }): ReactElement {
  const { name, language, theme } = address;
  const state: PreviewState = previewStates[name];
  const settings = useOwnSettings({
    language,
    theme,
    sound: false,
    lastWindow: 'w7',
    lastCentre: null,
  });
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: false } } }),
  );
  const desk = state.page === 'desk' ? state : null;
  const now = desk?.view.at ?? clock(7, state.page.startsWith('sign') ? 52 : 54);
  const live = useMemo(() => fakeLive(now, desk?.connection ?? online, roomsOf(desk)), [now, desk]);
  const silent = state.page === 'choose-failed';
  const send = useMemo(
    () => fakeSend({ language, morning: desk === null, silent }),
    [language, desk, silent],
  );
  const wall = useMemo(() => () => now, [now]);
  return (
    <SettingsContext value={settings}>
      <QueryClientProvider client={client}>
        <WallClockContext value={wall}>
          <SendContext value={send}>
            <LiveContext value={live}>
              {state.page === 'desk' ? (
                <DeskPicture state={state} />
              ) : (
                <PagePicture page={state.page} />
              )}
            </LiveContext>
          </SendContext>
        </WallClockContext>
      </QueryClientProvider>
    </SettingsContext>
  );
}
