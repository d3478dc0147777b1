import type { DeviceKind } from '@talon/shared/contract/devices.ts';
import type { CentreId } from '@talon/shared/domain/words.ts';
import type { View } from '@talon/shared/views/common.ts';
import { alertsOf } from '@talon/shared/views/devices.ts';
import type { DevicesView, DeviceView } from '@talon/shared/views/devices-view.ts';
import type { DeviceRooms, Settings } from '../parts.ts';
import type { DeviceStore } from './devices.ts';
import type { DeviceWatch } from './watch.ts';

export interface RoomParts {
  readonly store: DeviceStore;
  readonly watch: DeviceWatch;
  readonly settings: Pick<Settings, 'get'>;
  readonly builds: Readonly<Record<DeviceKind, string>>;
  readonly printersOf: (centre: CentreId) => DevicesView['printers'];
  /** Tells views of this start of the server from those of another. */
  readonly epoch: string;
}

/** What `device:{id}` and `devices:{centre}` show. They belong to no day: their stamp counts. */
export function createDeviceRooms(parts: RoomParts): DeviceRooms {
  const { store, watch, settings, builds, epoch } = parts;
  let tick = 0;
  const stamp = (): View['version'] => {
    tick += 1;
    return { epoch, day: '', event: 0, tick };
  };
  return {
    ofDevice: (id) => {
      const device = store.isPaired(id) ? store.find(id) : null;
      if (device === null) return null;
      const build = builds[device.kind];
      return { version: stamp(), device, build, commands: watch.waiting(id) } satisfies DeviceView;
    },
    ofCentre: (id) => {
      const centre = settings.get(id);
      if (centre === undefined) return null;
      const devices = watch.items(id);
      return {
        version: stamp(),
        centre: { id, name: centre.name, address: centre.address },
        timeZone: centre.timeZone,
        devices,
        alerts: alertsOf(devices),
        builds,
        zones: centre.zones.map(({ id: zone, name }) => ({ id: zone, name })),
        windows: centre.windows.map(({ id: window, number, zone }) => ({
          id: window,
          number,
          zone,
        })),
        printers: parts.printersOf(id),
      } satisfies DevicesView;
    },
    entered: watch.entered,
    left: watch.left,
    onChange: watch.onChange,
  };
}
