import type { ReactElement, ReactNode } from 'react';
import type { Failure } from '../../desk-pages/failure.ts';
import { DeskDialog } from '../../parts/dialog.tsx';
import type { DialogAct } from '../../parts/use-dialog-act.ts';
import { useDevices } from './devices-context.ts';

export interface DeviceDialogProps {
  readonly title: string;
  readonly texts: { readonly footer: string; readonly confirm: string };
  readonly dialog: DialogAct;
  readonly ready?: boolean;
  /** Null when done, else why not: the dialog then stays. */
  readonly onConfirm: () => Promise<Failure | null>;
  readonly children: ReactNode;
}

/** One question about a device, or about all of them. */
export function DeviceDialog(props: DeviceDialogProps): ReactElement {
  const { title, texts, dialog, ready = true, onConfirm, children } = props;
  const { open } = useDevices();
  return (
    <DeskDialog
      title={title}
      width={560}
      footer={texts.footer}
      commands={dialog.commands}
      onClose={() => open(null)}
      confirm={{ label: texts.confirm, ready, onConfirm: () => dialog.run(onConfirm) }}
    >
      {children}
    </DeskDialog>
  );
}
