import { useEffect, useState } from 'react';
import type { DeviceKind, PairingAnswer, TokenAnswer } from '../../contract/devices.ts';
import type { Language } from '../../locale/languages.ts';
import { callApi, newKey } from '../api.ts';
import { type PairedDevice, saveDevice } from './device-store.ts';
import { type PairingState, pair } from './pair.ts';

/** Pairs this device. `onPaired` gets what the administrator made of it, saved already. */
export function usePairing(
  kind: DeviceKind,
  language: Language,
  onPaired: (device: PairedDevice) => void,
): PairingState {
  const [state, setState] = useState<PairingState>({ step: 'asking', online: true });
  useEffect(() => {
    let stopped = false;
    const body = { kind, width: window.screen.width, height: window.screen.height };
    void pair({
      ask: () =>
        callApi<PairingAnswer>({
          method: 'POST',
          path: '/devices/pairings',
          body,
          key: newKey(),
          language,
        }),
      poll: (id, secret) =>
        callApi<TokenAnswer>({
          method: 'POST',
          path: `/devices/pairings/${encodeURIComponent(id)}/token`,
          body: { secret },
          language,
        }),
      wait: (ms) => new Promise((done) => setTimeout(done, ms)),
      now: Date.now,
      stopped: () => stopped,
      show: (next) => {
        if (stopped) return;
        setState(next);
        if (next.step !== 'claimed') return;
        saveDevice(next.device);
        onPaired(next.device);
      },
    });
    return () => {
      stopped = true;
    };
  }, [kind, language, onPaired]);
  return state;
}
