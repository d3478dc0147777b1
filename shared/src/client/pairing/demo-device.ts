import type { DeviceKind, demoDeviceAnswer } from '../../contract/devices.ts';
import { callApi, newKey } from '../api.ts';
import type { PairedDevice } from './device-store.ts';

type DemoDevice = (typeof demoDeviceAnswer)['_output'];

export interface DemoPlace {
  readonly kind: DeviceKind;
  readonly zone?: string;
  readonly window?: string;
}

/** The demonstration pairs its pages by itself; null: any other server, which has no such route. */
export async function demoDevice(place: DemoPlace): Promise<PairedDevice | null> {
  const answer = await callApi<DemoDevice>({
    method: 'POST',
    path: '/demo/devices',
    body: place,
    key: newKey(),
    language: 'uk',
  });
  if (!answer.ok) return null;
  const { token, device } = answer.body;
  const { id, kind, centre, zone, window } = device;
  return { token, id, kind, centre, zone, window };
}
