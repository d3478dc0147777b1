import type { DeviceItem } from '@talon/shared/views/devices-view.ts';
import type { ReactElement } from 'react';
import { useDialogAct } from '../../parts/use-dialog-act.ts';
import { DeviceDialog } from './device-dialog.tsx';
import { useDevices } from './devices-context.ts';
import { useDeviceTexts } from './use-device-texts.ts';

/** A revocation cannot be undone: somebody has to walk to the screen with a new code. */
export function RevokeDialog({ item }: { readonly item: DeviceItem }): ReactElement {
  const { acts, open } = useDevices();
  const { revoke: t } = useDeviceTexts();
  const dialog = useDialogAct(() => open(null));
  const revoke = () => acts.revoke(item.id);
  return (
    <DeviceDialog title={t.title(item.name)} texts={t} dialog={dialog} onConfirm={revoke}>
      <p className="dv-text">{t.text}</p>
    </DeviceDialog>
  );
}

/** Every screen of the hall at once, each in its own quiet moment. */
export function RestartDialog(): ReactElement {
  const { view, acts, open } = useDevices();
  const { restart: t } = useDeviceTexts();
  const dialog = useDialogAct(() => open(null));
  const online = view.devices.filter(({ state }) => state === 'online');
  const restart = async () => {
    const told = await Promise.all(online.map(({ id }) => acts.command(id, 'reload')));
    return told.find((failure) => failure !== null) ?? null;
  };
  const isAny = online.length > 0;
  return (
    <DeviceDialog title={t.title} texts={t} dialog={dialog} ready={isAny} onConfirm={restart}>
      <p className="dv-text">{t.text(online.length)}</p>
    </DeviceDialog>
  );
}
