import { longestPlace, longestWay } from '@talon/shared/contract/shelter-settings.ts';
import { type Language, languages } from '@talon/shared/locale/languages.ts';
import { type ReactElement, useState } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { TextField } from '../../desk-pages/text-field.tsx';
import { LanguageTabs } from '../../parts/language-tabs.tsx';
import { useForm } from './form-context.ts';
import { useSettingsTexts } from './use-settings-texts.ts';

const lengths = { way: longestWay, place: longestPlace } as const;
const fields = ['way', 'place'] as const;

/** Where everybody goes in an air-raid alarm. A text is missing only where another language has it. */
export function ShelterSection(): ReactElement {
  const { document, change, fault } = useForm();
  const { kiosk: t } = useSettingsTexts();
  const [language, setLanguage] = useState<Language>(useSettings().language);
  const { shelter } = document;
  const isHalf = (each: Language): boolean =>
    fields.some((name) => {
      const text = shelter[name];
      return text[each].trim() === '' && languages.some((other) => text[other].trim() !== '');
    });
  return (
    <section className="of-card st-sec">
      <LanguageTabs
        title={t.shelter.title}
        value={language}
        onChange={setLanguage}
        missing={new Set(languages.filter(isHalf))}
      >
        <div className="st-stack">
          <p className="hint">{t.shelter.hint}</p>
          {fields.map((name) => (
            <TextField
              key={name}
              label={t.shelter[name]}
              placeholder={t.shelter.sample[name]}
              maxLength={lengths[name]}
              value={shelter[name][language]}
              onValue={(text) =>
                change({ shelter: { ...shelter, [name]: { ...shelter[name], [language]: text } } })
              }
              fault={fault(`shelter.${name}.${language}`)}
            />
          ))}
        </div>
      </LanguageTabs>
    </section>
  );
}
