import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { DeskDialog } from '../../parts/dialog.tsx';
import { windowsServing } from './draft.ts';
import { removeService } from './edits.ts';
import { useChosen, useServices } from './services-context.ts';
import { useServiceTexts } from './use-service-texts.ts';

/** What falls away with the service, before it does. */
export function RemoveDialog(): ReactElement {
  const { draft, edit, open } = useServices();
  const { service } = useChosen();
  const { removing: t, unnamed } = useServiceTexts();
  const { language } = useSettings();
  const windows = windowsServing(draft, service.id).map(({ number }) => number);
  const list = windows.sort((a, b) => a - b).join(', ');
  return (
    <DeskDialog
      title={t.title(service.name[language] || service.name.uk || unnamed)}
      width={560}
      footer={t.footer}
      onClose={() => open(null)}
      confirm={{
        label: t.confirm,
        ready: true,
        onConfirm: () => {
          edit((now) => removeService(now, service.id));
          open(null);
        },
      }}
    >
      <div className="sv-said">
        <p>{windows.length === 0 ? t.free : t.windows(windows.length, list)}</p>
        <p>{t.waiting}</p>
        <p>{t.instead}</p>
      </div>
    </DeskDialog>
  );
}
