import type { DeviceItem } from '@talon/shared/views/devices-view.ts';
import type { ReactElement } from 'react';
import { DeskDialog } from '../../parts/dialog.tsx';
import { useDevices } from './devices-context.ts';
import { useDeviceTexts } from './use-device-texts.ts';
import { useDialogAct } from './use-dialog-act.ts';

/** A revocation cannot be undone: somebody has to walk to the screen with a new code. */
export function RevokeDialog({ item }: { readonly item: DeviceItem }): ReactElement {
  const { acts, open } = useDevices();
  const { revoke: t } = useDeviceTexts();
  const { commands, run } = useDialogAct();
  return (
    <DeskDialog
      title={t.title(item.name)}
      width={560}
      footer={t.footer}
      commands={commands}
      onClose={() => open(null)}
      confirm={{
        label: t.confirm,
        ready: true,
        onConfirm: () => run(() => acts.revoke(item.id)),
      }}
    >
      <p className="dv-text">{t.text}</p>
    </DeskDialog>
  );
}

/** Every screen of the hall at once, each in its own quiet moment. */
export function RestartDialog(): ReactElement {
  const { view, acts, open } = useDevices();
  const { restart: t } = useDeviceTexts();
  const { commands, run } = useDialogAct();
  const online = view.devices.filter(({ state }) => state === 'online');
  const restart = async () => {
    const told = await Promise.all(online.map(({ id }) => acts.command(id, 'reload')));
    return told.find((failure) => failure !== null) ?? null;
  };
  return (
    <DeskDialog
      title={t.title}
      width={560}
      footer={t.footer}
      commands={commands}
      onClose={() => open(null)}
      confirm={{ label: t.confirm, ready: online.length > 0, onConfirm: () => run(restart) }}
    >
      <p className="dv-text">{t.text(online.length)}</p>
    </DeskDialog>
  );
}
