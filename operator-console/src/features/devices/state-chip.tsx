import type { DeviceItem } from '@talon/shared/views/devices-view.ts';
import {
  Check,
  CircleAlert,
  CirclePower,
  type LucideIcon,
  Printer,
  Volume1,
  WifiOff,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { type StateName, stateOf, toneOf } from './device-facts.ts';
import { useDeviceTexts } from './use-device-texts.ts';

export const iconOf = {
  well: Check,
  new: CirclePower,
  offline: WifiOff,
  paper_out: Printer,
  printer_away: Printer,
  paper_low: Printer,
  no_voice: Volume1,
  errors: CircleAlert,
} as const satisfies Record<StateName, LucideIcon>;

export function StateChip({ item }: { readonly item: DeviceItem }): ReactElement {
  const t = useDeviceTexts();
  const state = stateOf(item);
  const Icon = iconOf[state];
  const tone = toneOf[state];
  return (
    <span className={tone === 'off' ? 'chip' : `chip ${tone}`}>
      <Icon className="i" size={15} strokeWidth={2.1} />
      {t.states[state]}
    </span>
  );
}
