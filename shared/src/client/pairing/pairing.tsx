import { type ReactElement, useEffect, useState } from 'react';
import type { DeviceKind } from '../../contract/devices.ts';
import type { Language } from '../../locale/languages.ts';
import { usePanel } from '../stage.tsx';
import { type PairedDevice, pageOfKind } from './device-store.ts';
import { PairingScreen } from './pairing-screen.tsx';
import { usePairing } from './use-pairing.ts';

export interface PairingProps {
  readonly kind: DeviceKind;
  readonly language: Language;
  /** Must be constant: a new function asks for a new code. */
  readonly onPaired: (device: PairedDevice) => void;
}

function useLocalClock(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Where an administrator claims a device's code. */
const claimPath = '/pair/';

/**
 * Pairs this device and shows how. A device claimed as another kind goes to the page of that kind.
 */
export function Pairing({ kind, language, onPaired }: PairingProps): ReactElement | null {
  const state = usePairing(kind, language, onPaired);
  const now = useLocalClock();
  const panel = usePanel();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const claimedAs = state.step === 'claimed' ? state.device.kind : kind;
  useEffect(() => {
    if (claimedAs !== kind) window.location.assign(pageOfKind[claimedAs]);
  }, [claimedAs, kind]);
  if (state.step === 'claimed') return null;
  return (
    <PairingScreen
      kind={kind}
      state={state}
      language={language}
      now={now}
      panel={panel}
      server={window.location.host}
      claimUrl={`${window.location.origin}${claimPath}`}
    />
  );
}
