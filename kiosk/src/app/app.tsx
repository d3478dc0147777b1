import { LinkedPage } from '@talon/shared/client/device/linked-page.tsx';
import { connectLive } from '@talon/shared/client/live-connection.ts';
import { LiveContext } from '@talon/shared/client/live-view.ts';
import type { PairingProps } from '@talon/shared/client/pairing/pairing.tsx';
import { type ReactElement, useState } from 'react';
import { Kiosk } from './kiosk.tsx';
import { useLater } from './later.ts';
import { pairingPart } from './parts.ts';
import { settingsFrom } from './settings.ts';
import { useDevice } from './use-device.ts';
import { useKioskMode } from './use-kiosk-mode.ts';

export function App(): ReactElement | null {
  useKioskMode();
  const [live] = useState(() => connectLive());
  const [settings] = useState(() => settingsFrom(window.location.search));
  const { state, paired, changed, revoked } = useDevice();
  switch (state.state) {
    case 'looking':
      return null;
    case 'unpaired':
      return <LaterPairing language={settings.language} onPaired={paired} />;
    case 'paired':
      return (
        <LiveContext value={live}>
          <LinkedPage
            device={state.device}
            language={settings.language}
            onDevice={changed}
            onRevoked={revoked}
          >
            <Kiosk
              key={state.device.token}
              device={state.device}
              settings={settings}
              onRevoked={revoked}
            />
          </LinkedPage>
        </LiveContext>
      );
  }
}

function LaterPairing(props: Pick<PairingProps, 'language' | 'onPaired'>): ReactElement | null {
  const pairing = useLater(pairingPart);
  return pairing === null ? null : <pairing.Pairing kind="kiosk" {...props} />;
}
