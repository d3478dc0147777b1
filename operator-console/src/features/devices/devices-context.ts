import type {
  DeviceCommandKind,
  DeviceHistoryAnswer,
} from '@talon/shared/contract/device-commands.ts';
import type { DeviceChange } from '@talon/shared/contract/devices.ts';
import type { WindowItem } from '@talon/shared/contract/windows.ts';
import type { DeviceItem, DevicesView } from '@talon/shared/views/devices-view.ts';
import { createContext, use } from 'react';
import type { Failure } from '../../desk-pages/failure.ts';

/** What an administrator can do to a device; each answers null when done, else why not. */
export interface DeviceActs {
  readonly command: (device: string, kind: DeviceCommandKind) => Promise<Failure | null>;
  readonly change: (device: string, part: DeviceChange) => Promise<Failure | null>;
  readonly revoke: (device: string) => Promise<Failure | null>;
}

export type DialogName = 'claim' | 'change' | 'revoke' | 'restart';

/** Everything the page of devices shows and does. */
export interface DevicesPage {
  readonly view: DevicesView;
  /** The server's clock, epoch ms. */
  readonly now: number;
  /** Without the server since then, epoch ms; null: what is shown is so. */
  readonly offlineSince: number | null;
  /** Supervisors look, administrators change. */
  readonly mayChange: boolean;
  readonly chosen: DeviceItem | null;
  readonly choose: (device: string | null) => void;
  readonly acts: DeviceActs;
  readonly dialog: DialogName | null;
  readonly open: (dialog: DialogName | null) => void;
  /** Of the chosen device; null while it is asked for, `lost` when nobody answered. */
  readonly history: DeviceHistoryAnswer['items'] | 'lost' | null;
  readonly windows: readonly WindowItem[];
}

export const DevicesContext = createContext<DevicesPage | null>(null);

export function useDevices(): DevicesPage {
  const page = use(DevicesContext);
  if (page === null) throw new Error('DevicesContext is missing');
  return page;
}
