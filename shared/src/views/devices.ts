import type {
  DeviceAlert,
  DeviceFace,
  DeviceHealth,
  DeviceItem,
  DevicePresence,
  DeviceTrouble,
} from './devices-view.ts';
import { deviceTroubles } from './devices-view.ts';

/**
 * What is wrong with a device, the most serious first. Of one that is away nothing else is told:
 * what it said last may no longer be so.
 */
export function troublesOf(
  device: Pick<DeviceFace, 'kind' | 'speaks'>,
  state: DevicePresence,
  health: Pick<DeviceHealth, 'sound' | 'printer' | 'errors'> | null,
): readonly DeviceTrouble[] {
  if (state === 'offline') return ['offline'];
  if (state === 'new' || health === null) return [];
  const found: DeviceTrouble[] = [];
  if (health.printer === 'paper_out') found.push('paper_out');
  if (health.printer === 'away' || health.printer === 'cover_open') found.push('printer_away');
  if (health.printer === 'paper_low') found.push('paper_low');
  const isMute = ['chime', 'none', 'blocked'].some((sound) => sound === health.sound);
  if (device.kind === 'board' && device.speaks && isMute) found.push('no_voice');
  if (health.errors.length > 0) found.push('errors');
  return found;
}

/** Every trouble of every device, the most serious first, the oldest first among equals. */
export function alertsOf(devices: readonly DeviceItem[]): readonly DeviceAlert[] {
  const alerts = devices.flatMap(({ id, name, troubles }) =>
    troubles.map((trouble) => ({ ...trouble, device: id, name })),
  );
  const rank = ({ kind }: DeviceAlert): number => deviceTroubles.indexOf(kind);
  return alerts.sort((a, b) => rank(a) - rank(b) || a.since - b.since);
}
