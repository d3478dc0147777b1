import type { DeviceChange } from '@talon/shared/contract/devices.ts';
import type { DeviceItem } from '@talon/shared/views/devices-view.ts';
import { type ReactElement, useState } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { TextField } from '../../desk-pages/text-field.tsx';
import { ZoneField } from '../../pair/zone-field.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { Toggle } from '../../parts/toggle.tsx';
import { useDialogAct } from '../../parts/use-dialog-act.ts';
import { DeviceDialog } from './device-dialog.tsx';
import { useDevices } from './devices-context.ts';
import { useDeviceTexts } from './use-device-texts.ts';

type Draft = Pick<DeviceItem, 'name' | 'zone' | 'window' | 'printer' | 'speaks' | 'media'>;

/** What may be asked of a kind: the rest of its draft is not sent. */
export function changeOf(kind: DeviceItem['kind'], draft: Draft): DeviceChange {
  const name = draft.name.trim();
  switch (kind) {
    case 'board':
      return { name, zone: draft.zone, speaks: draft.speaks, media: draft.media };
    case 'sign':
      return draft.window === null ? { name } : { name, window: draft.window };
    case 'kiosk':
      return { name, printer: draft.printer };
    default:
      return kind satisfies never;
  }
}

export function ChangeDialog({ item }: { readonly item: DeviceItem }): ReactElement {
  const { acts, open } = useDevices();
  const { change: t } = useDeviceTexts();
  const { name, zone, window, printer, speaks, media } = item;
  const [draft, setDraft] = useState<Draft>({ name, zone, window, printer, speaks, media });
  const dialog = useDialogAct(() => open(null));
  const { failure } = dialog;
  const isNamed = draft.name.trim() !== '';
  return (
    <DeviceDialog
      title={t.title(item.name)}
      texts={t}
      dialog={dialog}
      ready={isNamed}
      onConfirm={() => acts.change(item.id, changeOf(item.kind, draft))}
    >
      <div className="dv-form">
        <TextField
          label={t.name}
          maxLength={60}
          value={draft.name}
          onValue={(next) => setDraft({ ...draft, name: next })}
          fault={isNamed ? (failure?.fields.name?.text ?? null) : t.nameEmpty}
        />
        <OwnFields
          kind={item.kind}
          draft={draft}
          change={(part) => setDraft({ ...draft, ...part })}
          fault={(field) => failure?.fields[field]?.text ?? null}
        />
      </div>
    </DeviceDialog>
  );
}

interface OwnFieldsProps {
  readonly kind: DeviceItem['kind'];
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly fault: (field: 'zone' | 'window' | 'printer') => string | null;
}

function OwnFields({ kind, draft, change, fault }: OwnFieldsProps): ReactElement | null {
  const { view } = useDevices();
  const t = useDeviceTexts();
  const { language } = useSettings();
  if (kind === 'sign') {
    const options = [...view.windows]
      .sort((a, b) => a.number - b.number)
      .map(({ id, number }) => ({ id, name: t.window(number) }));
    return (
      <SelectField
        label={t.change.window}
        options={options}
        value={draft.window}
        onValue={(window) => change({ window })}
        fault={fault('window')}
      />
    );
  }
  if (kind === 'kiosk') {
    return (
      <SelectField
        label={t.change.printer}
        none={t.detail.usualPrinter}
        options={view.printers}
        value={draft.printer}
        onValue={(printer) => change({ printer })}
        fault={fault('printer')}
      />
    );
  }
  return (
    <>
      <ZoneField
        label={t.change.zone}
        zones={view.zones.map(({ id, name }) => ({ id, name: name[language] }))}
        value={draft.zone}
        onValue={(zone) => change({ zone })}
        fault={fault('zone')}
      />
      <Toggle
        label={t.change.speaks}
        hint={t.change.speaksHint}
        on={draft.speaks}
        onChange={(speaks) => change({ speaks })}
      />
      <Toggle
        label={t.change.media}
        hint={t.change.mediaHint}
        on={draft.media}
        onChange={(media) => change({ media })}
      />
    </>
  );
}
