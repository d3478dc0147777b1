import { printerModels } from '@talon/shared/contract/printing-settings.ts';
import type { ReactElement } from 'react';
import { TextField } from '../../../desk-pages/text-field.tsx';
import { Choice } from '../../../parts/choice.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { Toggle } from '../../../parts/toggle.tsx';
import { useForm } from '../form-context.ts';
import { useSettingsTexts } from '../use-settings-texts.ts';
import type { NetworkPrinter } from './printers.ts';

export interface NetworkFieldsProps {
  readonly printer: NetworkPrinter;
  readonly index: number;
  readonly onChange: (printer: NetworkPrinter) => void;
}

const models = printerModels.map((id) => ({ id, name: id }));

function wholeNumber(typed: string): number | null {
  return /^\d{1,5}$/.test(typed) ? Number(typed) : null;
}

/** Where a printer of the network is, and how it is spoken to. */
export function NetworkFields({ printer, index, onChange }: NetworkFieldsProps): ReactElement {
  const { fault } = useForm();
  const { ticket: t } = useSettingsTexts();
  const at = `printing.printers.${index}`;
  const { host, port, mode, model, codepage, cutter } = printer;
  return (
    <>
      <TextField
        label={t.host}
        help={t.hostHint}
        maxLength={253}
        value={host}
        onValue={(next) => onChange({ ...printer, host: next.trim() })}
        fault={fault(`${at}.host`)}
      />
      <TextField
        label={t.port}
        inputMode="numeric"
        value={String(port)}
        onValue={(next) => onChange({ ...printer, port: wholeNumber(next) ?? port })}
        fault={fault(`${at}.port`)}
      />
      <Choice
        label={t.mode}
        look="sg"
        options={(['raster', 'text'] as const).map((value) => ({ value, label: t.modes[value] }))}
        value={mode}
        onChange={(next) => onChange({ ...printer, mode: next })}
      />
      {mode === 'text' ? (
        <>
          <SelectField
            label={t.model}
            none={t.otherModel}
            options={models}
            value={model}
            onValue={(next) =>
              onChange({ ...printer, model: printerModels.find((id) => id === next) ?? null })
            }
          />
          <TextField
            label={t.codepage}
            help={t.codepageNone}
            inputMode="numeric"
            value={codepage === null ? '' : String(codepage)}
            onValue={(next) => onChange({ ...printer, codepage: wholeNumber(next) })}
            fault={fault(`${at}.codepage`)}
          />
        </>
      ) : null}
      <Toggle
        label={t.cutter}
        on={cutter}
        onChange={(on) => onChange({ ...printer, cutter: on })}
      />
    </>
  );
}
