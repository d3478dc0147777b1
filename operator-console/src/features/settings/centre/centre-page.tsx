import { longest } from '@talon/shared/contract/longest.ts';
import type { ReactElement } from 'react';
import { TextField } from '../../../desk-pages/text-field.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { timeZones } from '../../../parts/time-zones.ts';
import { useForm } from '../form-context.ts';
import { Section } from '../section.tsx';
import { useSettingsTexts } from '../use-settings-texts.ts';
import { NamesSection } from './names-section.tsx';

/** What the centre is called, where it is, how it is reached and whose time it keeps. */
export function CentrePage(): ReactElement {
  const { document, change, fault } = useForm();
  const { centre: t } = useSettingsTexts();
  const { phone, timeZone } = document;
  const known = timeZones();
  // A centre may have come from a file with a name of its zone that this browser does not list.
  const zones = known.includes(timeZone) ? known : [timeZone, ...known];
  return (
    <div className="st-narrow">
      <NamesSection />
      <Section title={t.contact}>
        <TextField
          label={t.phone}
          help={t.phoneHint}
          type="tel"
          maxLength={longest.phone}
          value={phone}
          onValue={(next) => change({ phone: next })}
          fault={fault('phone')}
        />
        <SelectField
          label={t.timeZone}
          options={zones.map((id) => ({
            id,
            name: id === 'Europe/Kyiv' ? t.kyiv : id.replaceAll('_', ' '),
          }))}
          value={timeZone}
          onValue={(next) => change({ timeZone: next ?? timeZone })}
          fault={fault('timeZone')}
        />
        <p className="hint">{t.timeZoneHint}</p>
      </Section>
    </div>
  );
}
