import type { DeviceItem } from '@talon/shared/views/devices-view.ts';
import { Printer, Volume2, VolumeX } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDeviceTexts } from './use-device-texts.ts';

/** Paper of a kiosk, voice of a board: what somebody must look after. */
export function CareCell({ item }: { readonly item: DeviceItem }): ReactElement {
  const t = useDeviceTexts();
  const { kind, health, speaks, state } = item;
  if (health === null || state !== 'online') return <span className="dv-faint">{t.unknown}</span>;
  if (kind === 'kiosk') {
    if (health.printer === null) return <span className="dv-faint">{t.unknown}</span>;
    const isWell = health.printer === 'ok';
    return (
      <span className={isWell ? 'dv-care' : 'dv-care poor'}>
        <Printer className="i" size={17} strokeWidth={2} />
        {t.printers[health.printer]}
      </span>
    );
  }
  if (kind === 'sign') return <span className="dv-faint">–</span>;
  const sound = speaks ? health.sound : 'silent';
  if (sound === null) return <span className="dv-faint">{t.unknown}</span>;
  const Icon = sound === 'silent' ? VolumeX : Volume2;
  return (
    <span className={sound === 'chime' ? 'dv-care poor' : 'dv-care'}>
      <Icon className="i" size={17} strokeWidth={2} />
      {t.sounds[sound]}
    </span>
  );
}
