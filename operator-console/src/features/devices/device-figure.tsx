import type { DeviceItem } from '@talon/shared/views/devices-view.ts';
import type { CSSProperties, ReactElement } from 'react';
import { kindIcons } from './device-table.tsx';
import { useDeviceTexts } from './use-device-texts.ts';

/** What a kind of screen has for a shape while it has not told its own. */
const usual = {
  kiosk: [1080, 1920],
  board: [1920, 1080],
  sign: [1280, 400],
} as const satisfies Record<DeviceItem['kind'], readonly [number, number]>;

/** The screen in its own proportions: which of several it is, one knows by its shape. */
export function DeviceFigure({ item }: { readonly item: DeviceItem }): ReactElement {
  const t = useDeviceTexts();
  const { kind, health } = item;
  const [width, height] = health === null ? usual[kind] : [health.width, health.height];
  const Icon = kindIcons[kind];
  const style: CSSProperties = { aspectRatio: `${width} / ${height}` };
  return (
    <div className="dv-shot">
      <div className={height > width ? 'up' : 'wide'} style={style}>
        <Icon className="i" size={28} strokeWidth={1.6} />
        <span>{t.kinds[kind]}</span>
      </div>
    </div>
  );
}
