import { ticketLayout } from '@talon/shared/contract/printing-settings.ts';
import { type Language, languages } from '@talon/shared/locale/languages.ts';
import { type ReactElement, useState } from 'react';
import { useSettings } from '../../../app/settings-context.ts';
import { LanguageTabs } from '../../../parts/language-tabs.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { StepperRow } from '../../../parts/stepper.tsx';
import { Toggle } from '../../../parts/toggle.tsx';
import { useForm } from '../form-context.ts';
import { Section } from '../section.tsx';
import { useSettingsTexts } from '../use-settings-texts.ts';
import { PrinterSection } from './printer-section.tsx';
import { TicketPreview } from './ticket-preview.tsx';
import './ticket.css';

/** What prints, and what a ticket says; the paper beside it is drawn as it is changed. */
export function TicketPage(): ReactElement {
  return (
    <div className="st-two tk-cols">
      <div className="st-stack">
        <LayoutSection />
        <NoteSection />
        <PrinterSection />
        <UsualPrinters />
      </div>
      <TicketPreview />
    </div>
  );
}

const { note: _note, ...shown } = ticketLayout.shape;
const fields = Object.keys(shown) as (keyof typeof shown)[];

function LayoutSection(): ReactElement {
  const { document, change } = useForm();
  const { ticket: t } = useSettingsTexts();
  const { printing } = document;
  return (
    <Section title={t.layout} className="tk-layout">
      {fields.map((field) => (
        <Toggle
          key={field}
          label={t.field[field]}
          on={printing.ticket[field]}
          onChange={(on) =>
            change({ printing: { ...printing, ticket: { ...printing.ticket, [field]: on } } })
          }
        />
      ))}
    </Section>
  );
}

const longestNote = 200;

function NoteSection(): ReactElement {
  const { document, change } = useForm();
  const own = useSettings().language;
  const { ticket: t } = useSettingsTexts();
  const [language, setLanguage] = useState<Language>(own);
  const { printing } = document;
  const { note } = printing.ticket;
  const isWritten = languages.some((each) => note[each].trim() !== '');
  const missing = new Set(isWritten ? languages.filter((each) => note[each].trim() === '') : []);
  return (
    <section className="of-card st-sec">
      <LanguageTabs title={t.note} value={language} onChange={setLanguage} missing={missing}>
        <p className="hint">{t.noteHint}</p>
        <textarea
          className="tk-note"
          rows={3}
          maxLength={longestNote}
          aria-label={t.note}
          value={note[language]}
          onChange={({ target }) =>
            change({
              printing: {
                ...printing,
                ticket: { ...printing.ticket, note: { ...note, [language]: target.value } },
              },
            })
          }
        />
      </LanguageTabs>
    </section>
  );
}

function UsualPrinters(): ReactElement {
  const { document, change, fault } = useForm();
  const { ticket: t } = useSettingsTexts();
  const { printing } = document;
  const networked = printing.printers.filter(({ kind }) => kind === 'escpos');
  return (
    <Section title={t.where}>
      <SelectField
        label={t.kiosk}
        none={t.kioskNone}
        options={printing.printers}
        value={printing.kiosk}
        onValue={(kiosk) => change({ printing: { ...printing, kiosk } })}
        fault={fault('printing.kiosk')}
      />
      <SelectField
        label={t.reception}
        none={t.receptionNone}
        options={networked}
        value={printing.reception}
        onValue={(reception) => change({ printing: { ...printing, reception } })}
        fault={fault('printing.reception')}
      />
      <StepperRow
        label={t.wait}
        hint={t.waitHint}
        {...{ value: printing.waitSeconds, from: 5, to: 600, step: 5, unit: 'second' }}
        onChange={(waitSeconds) => change({ printing: { ...printing, waitSeconds } })}
      />
    </Section>
  );
}
