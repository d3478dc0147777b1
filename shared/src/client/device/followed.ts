import type { DeviceView } from '../../views/devices-view.ts';
import type { PairedDevice } from '../pairing/device-store.ts';

/** What the device is by its room; the same object where nothing changed. */
export function followed(device: PairedDevice, view: Pick<DeviceView, 'device'>): PairedDevice {
  const { zone, window, printer, speaks, media } = view.device;
  const isSame =
    device.zone === zone &&
    device.window === window &&
    device.printer === printer &&
    device.speaks === speaks &&
    device.media === media;
  return isSame ? device : { ...device, zone, window, printer, speaks, media };
}
