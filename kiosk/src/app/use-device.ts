import { callApi, newKey } from '@talon/shared/client/api.ts';
import {
  forgetDevice,
  loadDevice,
  type PairedDevice,
  saveDevice,
} from '@talon/shared/client/pairing/device-store.ts';
import type { demoDeviceAnswer } from '@talon/shared/contract/devices.ts';
import { useCallback, useEffect, useState } from 'react';

type DemoDevice = (typeof demoDeviceAnswer)['_output'];

export type DeviceState =
  | { readonly state: 'looking' }
  | { readonly state: 'unpaired' }
  | { readonly state: 'paired'; readonly device: PairedDevice };

/** The demonstration pairs its pages by itself; any other server has no such route. */
async function demoDevice(): Promise<PairedDevice | null> {
  const answer = await callApi<DemoDevice>({
    method: 'POST',
    path: '/demo/devices',
    body: { kind: 'kiosk' },
    key: newKey(),
    language: 'uk',
  });
  if (!answer.ok) return null;
  const { token, device } = answer.body;
  const { id, kind, centre, zone, window } = device;
  return { token, id, kind, centre, zone, window };
}

/** Who this kiosk is: remembered, given by the demonstration, or still to be paired. */
export function useDevice(): {
  readonly state: DeviceState;
  readonly paired: (device: PairedDevice) => void;
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
    void demoDevice().then((device) => {
      if (stopped) return;
      if (device !== null) saveDevice(device);
      setState(device === null ? { state: 'unpaired' } : { state: 'paired', device });
    });
    return () => {
      stopped = true;
    };
  }, [looking]);
  const paired = useCallback((device: PairedDevice) => setState({ state: 'paired', device }), []);
  const revoked = useCallback(() => {
    forgetDevice('kiosk');
    setState({ state: 'looking' });
  }, []);
  return { state, paired, revoked };
}
