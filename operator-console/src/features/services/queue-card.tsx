import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { TextField } from '../../desk-pages/text-field.tsx';
import { asLetter } from '../../parts/as-letter.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { NumberField } from './number-field.tsx';
import { PurposesField } from './purposes-field.tsx';
import { useChosen, useServices } from './services-context.ts';
import { TargetsTable } from './targets-table.tsx';
import { useServiceTexts } from './use-service-texts.ts';
import { WindowsField } from './windows-field.tsx';

export function QueueCard(): ReactElement {
  const { draft } = useServices();
  const { service, change, fault } = useChosen();
  const { language } = useSettings();
  const t = useServiceTexts();
  const category = draft.categories.find(({ id }) => id === service.category);
  const categories = draft.categories.map(({ id, name }) => ({
    id,
    name: name[language] || name.uk,
  }));
  return (
    <section className="of-card sv-card">
      <h2>{t.queue}</h2>
      <div className="sv-four">
        <TextField
          label={t.fields.letter}
          aria-label={`${t.fields.letter}, ${t.letterOf(category?.letter ?? '')}`}
          className="sv-letter"
          placeholder={category?.letter}
          value={service.letter ?? ''}
          onValue={(typed) => change({ letter: asLetter(typed) || null })}
          fault={fault('letter')}
        />
        <NumberField
          label={t.fields.plannedMinutes}
          unit={t.minutes}
          value={service.plannedMinutes || null}
          onNumber={(minutes) => change({ plannedMinutes: minutes ?? 0 })}
          fault={fault('plannedMinutes')}
        />
        <NumberField
          label={t.fields.dailyLimit}
          placeholder={t.noLimit}
          value={service.dailyLimit}
          onNumber={(limit) => change({ dailyLimit: limit })}
          fault={fault('dailyLimit')}
        />
        <SelectField
          label={t.fields.category}
          options={categories}
          value={service.category}
          onValue={(id) => change({ category: id ?? service.category })}
          fault={fault('category')}
        />
      </div>
      <PurposesField />
      <TargetsTable />
      <WindowsField />
    </section>
  );
}
