import { Plus, Printer as PrinterIcon, Trash2 } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { TextField } from '../../../desk-pages/text-field.tsx';
import { Choice } from '../../../parts/choice.tsx';
import { numbered, replaced } from '../draft.ts';
import { useForm } from '../form-context.ts';
import { Section } from '../section.tsx';
import { useSettingsTexts } from '../use-settings-texts.ts';
import { NetworkFields } from './network-fields.tsx';
import { newPrinter, type Printer, withoutPrinter } from './printers.ts';

/** The printers of the centre; one at a time lies open. */
export function PrinterSection(): ReactElement {
  const { document, change } = useForm();
  const { ticket: t } = useSettingsTexts();
  const { printing } = document;
  const { printers } = printing;
  const [open, setOpen] = useState<string | null>(null);
  const add = (kind: Printer['kind']): void => {
    const printer = newPrinter(kind, printers, t.newName(printers.length + 1));
    change({ printing: { ...printing, printers: [...printers, printer] } });
    setOpen(printer.id);
  };
  return (
    <Section title={t.printers}>
      {printers.length === 0 ? <p className="st-empty">{t.noPrinters}</p> : null}
      <ul className="tk-printers">
        {numbered(printers).map(({ key, index, item }) => (
          <li key={key}>
            <PrinterRow
              {...{ printer: item, index }}
              isOpen={open === item.id}
              onOpen={() => setOpen(open === item.id ? null : item.id)}
              onChange={(next) =>
                change({ printing: { ...printing, printers: replaced(printers, index, next) } })
              }
              onRemove={() => change({ printing: withoutPrinter(printing, item.id) })}
            />
          </li>
        ))}
      </ul>
      <div className="tk-add">
        <button type="button" className="st-link" onClick={() => add('escpos')}>
          <Plus className="i" size={17} strokeWidth={2.2} />
          {t.addNetwork}
        </button>
        <button type="button" className="st-link" onClick={() => add('browser')}>
          <Plus className="i" size={17} strokeWidth={2.2} />
          {t.addBrowser}
        </button>
      </div>
    </Section>
  );
}

interface PrinterRowProps {
  readonly printer: Printer;
  readonly index: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onChange: (printer: Printer) => void;
  readonly onRemove: () => void;
}

function PrinterRow(props: PrinterRowProps): ReactElement {
  const { printer, index, isOpen, onOpen, onChange, onRemove } = props;
  const { fault } = useForm();
  const { ticket: t } = useSettingsTexts();
  const { kind, name, width } = printer;
  return (
    <>
      <div className="tk-printer">
        <PrinterIcon className="i" size={20} strokeWidth={1.9} />
        <span>
          <b>{name}</b>
          <em>
            {kind === 'escpos' ? `${t.network}, ${printer.host}:${printer.port}` : t.browser},{' '}
            {t.mm(width)}
          </em>
        </span>
        <button type="button" className="st-link" aria-expanded={isOpen} onClick={onOpen}>
          {t.edit}
          <span className="of-sr">{name}</span>
        </button>
        <button type="button" className="st-icon" aria-label={t.remove(name)} onClick={onRemove}>
          <Trash2 className="i" size={18} strokeWidth={2} />
        </button>
      </div>
      {isOpen ? (
        <div className="tk-form">
          <TextField
            label={t.name}
            maxLength={60}
            value={name}
            onValue={(next) => onChange({ ...printer, name: next })}
            fault={fault(`printing.printers.${index}.name`)}
          />
          <Choice
            label={t.width}
            look="sg"
            options={[
              { value: '80', label: t.mm(80) },
              { value: '58', label: t.mm(58) },
            ]}
            value={String(width)}
            onChange={(next) => onChange({ ...printer, width: next === '58' ? 58 : 80 })}
          />
          {printer.kind === 'escpos' ? <NetworkFields {...{ printer, index, onChange }} /> : null}
        </div>
      ) : null}
    </>
  );
}
