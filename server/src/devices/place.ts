import type { DeviceKind } from '@talon/shared/contract/devices.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import { invalid } from '../http/fault.ts';

interface Asked {
  readonly kind: DeviceKind;
  readonly zone?: string | undefined;
  readonly window?: string | undefined;
}

/** What the device shows: a sign belongs to a window, a board may belong to a zone. */
export function checkPlace(
  centre: CentreSettings | undefined,
  asked: Asked,
): { readonly zone: string | null; readonly window: string | null } {
  if (centre === undefined) throw invalid('centre', 'no such centre', 'unknown');
  const { kind, zone, window } = asked;
  if (kind === 'sign' && window === undefined) {
    throw invalid('window', 'a sign belongs to a window', 'required');
  }
  if (zone !== undefined && (kind !== 'board' || !centre.zones.some(({ id }) => id === zone))) {
    throw invalid('zone', 'no such zone for this device', 'unknown');
  }
  const isWindow = window === undefined || centre.windows.some(({ id }) => id === window);
  if (!isWindow || (window !== undefined && kind !== 'sign')) {
    throw invalid('window', 'no such window for this device', 'unknown');
  }
  return { zone: zone ?? null, window: window ?? null };
}
