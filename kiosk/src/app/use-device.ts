import { demoDevice } from '@talon/shared/client/pairing/demo-device.ts';
import {
  forgetDevice,
  loadDevice,
  type PairedDevice,
  saveDevice,
} from '@talon/shared/client/pairing/device-store.ts';
import { useCallback, useEffect, useState } from 'react';

export type DeviceState =
  | { readonly state: 'looking' }
  | { readonly state: 'unpaired' }
  | { readonly state: 'paired'; readonly device: PairedDevice };

/** Who this kiosk is: remembered, given by the demonstration, or still to be paired. */
export function useDevice(): {
  readonly state: DeviceState;
  readonly paired: (device: PairedDevice) => void;
  /** Its administrator changed what it is to do. */
  readonly changed: (device: PairedDevice) => void;
  readonly revoked: () => void;
} {
  const [state, setState] = useState<DeviceState>(() => {
    const device = loadDevice('kiosk');
    return device === null ? { state: 'looking' } : { state: 'paired', device };
  });
  const looking = state.state === 'looking';
  useEffect(() => {
    if (!looking) return;
    let stopped = false;
    void demoDevice({ kind: 'kiosk' }).then((device) => {
      if (stopped) return;
      if (device !== null) saveDevice(device);
      setState(device === null ? { state: 'unpaired' } : { state: 'paired', device });
    });
    return () => {
      stopped = true;
    };
  }, [looking]);
  const paired = useCallback((device: PairedDevice) => setState({ state: 'paired', device }), []);
  const changed = useCallback((device: PairedDevice) => {
    saveDevice(device);
    setState({ state: 'paired', device });
  }, []);
  const revoked = useCallback(() => {
    forgetDevice('kiosk');
    setState({ state: 'looking' });
  }, []);
  return { state, paired, changed, revoked };
}
