import type { DeviceKind, DeviceWishes } from '@talon/shared/contract/devices.ts';
import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import { zoneChoiceOf, zonesIn } from '@talon/shared/views/zone-choice.ts';
import { findWindow } from '../hall/find-window.ts';
import { invalid } from '../http/fault.ts';

type Asked = { readonly kind: DeviceKind } & {
  readonly [Wish in keyof DeviceWishes]?: DeviceWishes[Wish] | undefined;
};

/**
 * What the device shows: a sign belongs to a window, named by its id or number, a board may belong
 * to some zones and be silent, a kiosk may have a printer. What is not of its kind is refused by
 * name.
 */
export function checkPlace(
  centre: CentreSettings | undefined,
  printers: readonly { readonly id: string }[],
  asked: Asked,
): DeviceWishes {
  if (centre === undefined) throw invalid('centre', 'no such centre', 'unknown');
  const { kind, printer = null } = asked;
  const zones = zonesIn(asked.zone ?? null) ?? [];
  const named = asked.window ?? null;
  if (kind === 'sign' && named === null) {
    throw invalid('window', 'a sign belongs to a window', 'required');
  }
  const window = named === null ? null : findWindow([centre], named);
  if (named !== null && (window === null || kind !== 'sign')) {
    throw invalid('window', 'no such window for this device', 'unknown');
  }
  const areZones = zones.every((zone) => centre.zones.some(({ id }) => id === zone));
  if (!areZones || (zones.length > 0 && kind !== 'board')) {
    throw invalid('zone', 'no such zone for this device', 'unknown');
  }
  const isPrinter = printer === null || printers.some(({ id }) => id === printer);
  if (!isPrinter || (printer !== null && kind !== 'kiosk')) {
    throw invalid('printer', 'no such printer for this device', 'unknown');
  }
  const { speaks, media } = asked;
  if (kind !== 'board' && speaks !== undefined) throw onlyBoards('speaks');
  if (kind !== 'board' && media !== undefined) throw onlyBoards('media');
  return {
    zone: zoneChoiceOf(zones),
    window,
    printer,
    speaks: speaks ?? true,
    media: media ?? true,
  };
}

function onlyBoards(field: 'speaks' | 'media') {
  return invalid(field, 'only a board has it', 'unknown');
}
